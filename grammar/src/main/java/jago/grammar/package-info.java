/**
 * Go source to parse tree. Nothing here knows what a program means.
 *
 * <p>Read first: {@code GoParser.g4} (its head says how the grammar works), {@link
 * jago.grammar.GoParserBase} (the role of a token at its place), {@link
 * jago.grammar.GoErrorStrategy} (what is reported for a syntax error and where parsing goes on).
 * Depends on the ANTLR runtime only.
 */
package jago.grammar;
