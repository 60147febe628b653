package jago.grammar;

/**
 * A rule of the grammar that is a list: elements, each ended by a separator, the last of which may
 * be left out before the closing token.
 *
 * @param context what messages call it; null where a missing separator is reported as a missing
 *     closing token
 * @param elements the token types that elements start with
 */
record ListRule(String context, long elements, int separator, int close, Element element) {
  /** What to do where an element should start and another token stands. */
  enum Element {
    OPERAND,
    NAME,
    IMPORT,
    PARAMETER,
    FIELD,
    INTERFACE_ELEMENT,
    TYPE
  }

  /** Returns the lists by the number of their rule; null for other rules. */
  static ListRule[] byRule() {
    ListRule[] lists = new ListRule[GoParser.ruleNames.length];
    long spec = TokenSet.of(GoParser.NAME);
    long importSpec = TokenSet.of(GoParser.NAME, GoParser.DOT, GoParser.LITERAL, GoParser.BAD);
    lists[GoParser.RULE_importGroup] = group(importSpec, Element.IMPORT);
    lists[GoParser.RULE_constGroup] = group(spec, Element.NAME);
    lists[GoParser.RULE_typeGroup] = group(spec, Element.NAME);
    lists[GoParser.RULE_varGroup] = group(spec, Element.NAME);

    ListRule typeParameters = parameters(GoParser.RBRACK);
    lists[GoParser.RULE_parameters] = parameters(GoParser.RPAREN);
    lists[GoParser.RULE_typeParameters] = typeParameters;
    lists[GoParser.RULE_moreTypeParameters] = typeParameters;
    lists[GoParser.RULE_methodBracket] = typeParameters;

    ListRule types =
        new ListRule(null, TokenSet.TYPE, GoParser.COMMA, GoParser.RBRACK, Element.TYPE);
    lists[GoParser.RULE_moreTypes] = types;
    lists[GoParser.RULE_typeArguments] = types;

    lists[GoParser.RULE_structType] =
        new ListRule(
            "struct type",
            TokenSet.of(GoParser.NAME, GoParser.MUL, GoParser.LPAREN, GoParser.BAD),
            GoParser.SEMI,
            GoParser.RBRACE,
            Element.FIELD);
    lists[GoParser.RULE_interfaceType] =
        new ListRule(
            "interface type",
            TokenSet.TYPE | TokenSet.of(GoParser.TILDE),
            GoParser.SEMI,
            GoParser.RBRACE,
            Element.INTERFACE_ELEMENT);
    lists[GoParser.RULE_arguments] =
        new ListRule(
            "argument list", TokenSet.EXPRESSION, GoParser.COMMA, GoParser.RPAREN, Element.OPERAND);
    lists[GoParser.RULE_literalValue] =
        new ListRule(
            "composite literal",
            TokenSet.EXPRESSION | TokenSet.of(GoParser.LIT_LBRACE),
            GoParser.COMMA,
            GoParser.RBRACE,
            Element.OPERAND);
    return lists;
  }

  private static ListRule group(long elements, Element element) {
    return new ListRule("grouped declaration", elements, GoParser.SEMI, GoParser.RPAREN, element);
  }

  private static ListRule parameters(int close) {
    long elements = TokenSet.TYPE | TokenSet.of(GoParser.ELLIPSIS);
    if (close == GoParser.RBRACK) {
      elements |= TokenSet.of(GoParser.TILDE);
    }
    return new ListRule("parameter list", elements, GoParser.COMMA, close, Element.PARAMETER);
  }
}
