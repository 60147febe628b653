/**
 * What a failed program leaves on standard error: panic messages, fatal errors and the stacks of
 * goroutines, in Go's words. Read {@link jago.runtime.trace.Reports} first.
 */
package jago.runtime.trace;
