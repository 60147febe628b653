/**
 * The syntax tree of Go, and the way from source text to it.
 *
 * <p>Read first: {@link jago.ast.Parse}, the one way in; {@link jago.ast.Expr} and {@link
 * jago.ast.Stmt}, where the comment above each class is its grammar; {@link jago.ast.AstBuilder},
 * which turns the parse tree into them. The nodes are those of gc's own syntax package, with the
 * same positions, so that messages come out at the same places. Later phases write what they find
 * into the nodes' open fields. Depends on {@code jago.grammar} only.
 */
package jago.ast;
