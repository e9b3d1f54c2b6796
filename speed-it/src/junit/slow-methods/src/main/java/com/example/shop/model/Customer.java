package com.example.shop.model;

public class Customer {
    private final long id;
    private final String email;
    private final String name;
    private String city;

    public Customer(long id, String email, String name, String city) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.city = city;
    }

    public long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
