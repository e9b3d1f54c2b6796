/** Reads an online shop's orders and answers what its owners ask every Monday. */
package com.example.orders;
