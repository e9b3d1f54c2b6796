/**
 * How alike two spellings are, for everybody who tells the user what was probably meant. Which names there are to choose from is not known here.
 */
@NullMarked
package dev.speedopt.spelling;

import org.jspecify.annotations.NullMarked;
