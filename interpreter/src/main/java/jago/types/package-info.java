/**
 * The type checker: gives every expression its type, and reports what is wrong in gc's words.
 *
 * <p>Built as Go's own cmd/compile/internal/types2 is, with its names: read {@link
 * jago.types.Checker} first, which holds the state and lists the phases, then {@code Exprs} and
 * {@code Operand}, where most of the work goes through. The types and objects ({@link
 * jago.types.Type}, {@link jago.types.Obj}) are plain data; questions about them are in classes
 * named after the question ({@link jago.types.Predicates}, {@link jago.types.Lookup}, {@code
 * Under}). Results go into the syntax tree, see {@link jago.ast.Expr}, and into {@link
 * jago.types.Info}. Depends on {@code jago.ast} alone.
 */
package jago.types;
