/**
 * One call over HTTP: to whom and with which key, its tries, its pace, its deadline, and how it ended.
 *
 * <p>What is asked, and what becomes of the answer, is the client's. A key never leaves this room.
 */
@NullMarked
package dev.speedopt.model.exchange;

import org.jspecify.annotations.NullMarked;
