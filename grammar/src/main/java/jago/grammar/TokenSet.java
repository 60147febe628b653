package jago.grammar;

/** Sets of token types, a bit for each. The grammar has fewer than 64 types. */
final class TokenSet {
  static final long UNARY_OPS =
      of(GoParser.ADD, GoParser.SUB, GoParser.XOR, GoParser.AND, GoParser.MUL)
          | of(GoParser.NOT, GoParser.TILDE, GoParser.ARROW);

  /** Operators that can stand between operands, but have other roles too. */
  static final long BINARY_TOO =
      of(GoParser.ADD, GoParser.SUB, GoParser.XOR, GoParser.AND, GoParser.MUL, GoParser.OR);

  /** What an operand can start with; a rule `unary` without prefix. */
  static final long OPERAND =
      of(GoParser.NAME, GoParser.LITERAL, GoParser.LPAREN, GoParser.FUNC, GoParser.LBRACK)
          | of(GoParser.CHAN, GoParser.MAP, GoParser.STRUCT, GoParser.INTERFACE, GoParser.BAD);

  /** What an expression can start with. */
  static final long EXPRESSION = OPERAND | UNARY_OPS;

  /** What a type can start with. */
  static final long TYPE =
      of(GoParser.NAME, GoParser.LPAREN, GoParser.FUNC, GoParser.LBRACK, GoParser.CHAN)
          | of(GoParser.MAP, GoParser.STRUCT, GoParser.INTERFACE, GoParser.MUL, GoParser.ARROW)
          | of(GoParser.BAD);

  /** What a declaration at package level can start with. */
  static final long DECLARATION =
      of(GoParser.IMPORT, GoParser.CONST, GoParser.TYPE, GoParser.VAR, GoParser.FUNC);

  /** Keywords that start statements: parsing goes on at them after an error in a function. */
  static final long STATEMENT_KEYWORDS =
      of(GoParser.BREAK, GoParser.CONST, GoParser.CONTINUE, GoParser.DEFER, GoParser.FALLTHROUGH)
          | of(GoParser.FOR, GoParser.GO, GoParser.GOTO, GoParser.IF, GoParser.RETURN)
          | of(GoParser.SELECT, GoParser.SWITCH, GoParser.TYPE, GoParser.VAR);

  /** What a statement can start with; also the empty one. */
  static final long STATEMENT =
      EXPRESSION | STATEMENT_KEYWORDS | of(GoParser.LABEL, GoParser.LBRACE, GoParser.SEMI);

  static final long CLOSING = of(GoParser.RPAREN, GoParser.RBRACK, GoParser.RBRACE);

  private TokenSet() {}

  static long of(int... types) {
    long set = 0;
    for (int t : types) {
      set |= 1L << t;
    }
    return set;
  }

  /** Reports whether type is in set; EOF never is. */
  static boolean has(long set, int type) {
    return type > 0 && (set >>> type & 1) != 0;
  }
}
