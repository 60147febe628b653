package jago.types;

/** What an expression is as a statement: only calls and receives may stand alone. */
enum ExprForm {
  CONVERSION,
  EXPRESSION,
  STATEMENT
}
