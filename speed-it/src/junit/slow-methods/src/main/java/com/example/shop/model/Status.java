package com.example.shop.model;

public enum Status {
    NEW,
    PAID,
    SHIPPED,
    RETURNED
}
