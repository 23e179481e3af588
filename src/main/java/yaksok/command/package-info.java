/** The subcommands, one class each: parse, call the desk, print. */
@NullMarked
package yaksok.command;

import org.jspecify.annotations.NullMarked;
