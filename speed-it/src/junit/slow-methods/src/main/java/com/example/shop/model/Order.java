package com.example.shop.model;

import java.time.LocalDate;

/** @param cents in all */
public record Order(String number, long customerId, String sku, int quantity, long cents, Status status, LocalDate day) {}
