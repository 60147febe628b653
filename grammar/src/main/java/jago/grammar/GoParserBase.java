package jago.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * The actions of the grammar. Those named xNext stand before an x: they give the next token the
 * type of its role there, and have it reported if there is no x.
 */
public abstract class GoParserBase extends Parser {
  /**
   * Nesting of parentheses and brackets. Negative in the header of an if, for or switch statement,
   * where "{" after a name opens the block and not a composite literal.
   */
  int level;

  /** Nesting of function bodies. */
  int functionDepth;

  /** Hides ANTLR's field, which the generated constructor would set. */
  ParserATNSimulator _interp;

  private GoTokens tokens;
  private GoErrorStrategy strategy;
  private SyntaxErrors errors;

  protected GoParserBase(TokenStream input) {
    super(input);
  }

  /** Returns a parser of the tokens that adds to the errors. */
  public static GoParser of(GoTokens tokens, SyntaxErrors errors) {
    GoParser parser = new GoParser(tokens);
    GoParserBase base = parser;
    base.tokens = tokens;
    base.errors = errors;
    base.strategy = new GoErrorStrategy(tokens, errors);
    parser.setErrorHandler(base.strategy);
    parser.setBuildParseTree(false);
    parser.removeErrorListeners();
    return parser;
  }

  /** Parses a function's body where the tokens are nothing else. */
  public GoParser.FunctionBodyContext bodyAlone() {
    bodyNext();
    return ((GoParser) this).functionBody();
  }

  private void role(int from, int to) {
    if (tokens.type() == from) {
      tokens.peek().type = to;
    }
  }

  private boolean next(long set) {
    return TokenSet.has(set, tokens.type());
  }

  private boolean next(int type) {
    return tokens.type() == type;
  }

  // ---- File and declarations

  /** Nothing more is read of a file whose package clause has errors. */
  protected void packageClauseDone() {
    strategy.endIfErrors();
  }

  /** Reports whether the declaration before the last semicolon is a function without body. */
  boolean lastDeclHasNoBody() {
    return getContext() instanceof GoParser.SourceFileContext file
        && !file.decls.isEmpty()
        && file.decls.getLast() instanceof GoParser.TopLevelDeclContext d
        && d.func != null
        && d.func.body == null;
  }

  protected void importNext() {
    strategy.importKeyword((GoParser.SourceFileContext) getContext().getParent().getParent());
    if (!next(TokenSet.of(GoParser.NAME, GoParser.DOT, GoParser.LITERAL, GoParser.LPAREN))) {
      strategy.importPathMissing(this);
    }
  }

  protected void specNext() {
    if (!next(GoParser.NAME) && !next(GoParser.LPAREN)) {
      strategy.nameMissing();
    }
  }

  /** Takes ":=" for "=", with an error. */
  protected void assignNext() {
    if (next(GoParser.DEFINE)) {
      strategy.expected("=");
      role(GoParser.DEFINE, GoParser.ASSIGN);
    }
  }

  protected void varTypeNext() {
    if (!next(GoParser.ASSIGN) && !next(GoParser.DEFINE)) {
      typeNext();
    }
  }

  /**
   * After the name of a type, "[" opens type parameters if after it stands a name and then what
   * does not go on with an expression; an array length if it does. After * and ( both are possible.
   */
  protected void typeNameNext() {
    if (!next(GoParser.LBRACK) || _input.LA(2) != GoParser.NAME) {
      return;
    }
    switch (_input.LA(3)) {
      case GoParser.MUL, GoParser.LPAREN -> role(GoParser.LBRACK, GoParser.NAME_LBRACK);
      case GoParser.RBRACK,
          GoParser.DOT,
          GoParser.LBRACE,
          GoParser.BINARY_OP,
          GoParser.ADD,
          GoParser.SUB,
          GoParser.XOR,
          GoParser.AND,
          GoParser.OR -> {}
      default -> role(GoParser.LBRACK, GoParser.TPARAM_LBRACK);
    }
  }

  protected void typeParametersNext() {
    role(GoParser.LBRACK, GoParser.TPARAM_LBRACK);
  }

  protected void nameBracketNext() {
    role(GoParser.LBRACK, GoParser.NAME_LBRACK);
  }

  private static final long AFTER_FIELD_NAME =
      TokenSet.TYPE
          | TokenSet.of(GoParser.NAME_LBRACK, GoParser.DOT, GoParser.COMMA, GoParser.LITERAL)
          | TokenSet.of(GoParser.SEMI, GoParser.RBRACE);

  protected void fieldTypeNext() {
    nameBracketNext();
    if (!next(AFTER_FIELD_NAME)) {
      strategy.typeMissing(this);
    }
  }

  protected void funcNameNext() {
    GoParser.ParametersContext receiver = ((GoParser.FuncDeclContext) getContext()).recv;
    if (receiver != null && receiver.params.size() != 1) {
      String count = receiver.params.isEmpty() ? "no receiver" : "multiple receivers";
      errors.plain(tokens.peek().start, "method has " + count);
    }
    if (!next(GoParser.NAME)) {
      strategy.bad(
          this,
          receiver != null ? "name" : "name or (",
          TokenSet.of(GoParser.LBRACE, GoParser.SEMI));
    }
  }

  /** After what may be an array length or a type argument. */
  protected void lengthDone() {
    if (!next(GoParser.COMMA) && !next(GoParser.RBRACK)) {
      strategy.closeMissing(GoParser.RBRACK);
    }
  }

  protected void bodyNext() {
    role(GoParser.LBRACE, GoParser.BODY_LBRACE);
  }

  protected void dotsTypeNext() {
    if (!next(TokenSet.TYPE)) {
      strategy.syntax("... is missing type");
    }
  }

  // ---- Types

  protected void typeNext() {
    if (!next(TokenSet.TYPE)) {
      strategy.typeMissing(this);
    }
  }

  protected void orTypeNext(int other) {
    if (!next(other)) {
      typeNext();
    }
  }

  protected void arrayLenNext() {
    if (!next(GoParser.ELLIPSIS)) {
      orOperandNext(GoParser.RBRACK);
    }
  }

  /** A method is not part of a union. */
  protected void methodDone() {
    role(GoParser.OR, GoParser.BINARY_OP);
  }

  protected void chanArrowNext() {
    role(GoParser.ARROW, GoParser.SEND);
  }

  // ---- Expressions

  protected void operatorNext() {
    if (next(TokenSet.BINARY_TOO)) {
      tokens.peek().type = GoParser.BINARY_OP;
    }
  }

  protected void operandNext() {
    if (!next(TokenSet.OPERAND)) {
      strategy.operandMissing(this);
    }
  }

  /** Before an expression, where another token is possible too. */
  protected void orOperandNext(int other) {
    if (!next(other) && !next(TokenSet.EXPRESSION)) {
      strategy.operandMissing(this);
    }
  }

  protected void suffixNext() {
    switch (tokens.type()) {
      case GoParser.LPAREN -> role(GoParser.LPAREN, GoParser.CALL);
      case GoParser.LBRACK -> role(GoParser.LBRACK, GoParser.INDEX);
      case GoParser.DOT -> role(GoParser.DOT, GoParser.MEMBER);
      case GoParser.LBRACE -> {
        if (CompositeLiterals.startsAfter((GoParser.UnaryContext) getContext(), level)) {
          role(GoParser.LBRACE, GoParser.LIT_LBRACE);
        }
      }
      default -> {}
    }
  }

  protected void memberNext() {
    if (!next(GoParser.NAME) && !next(GoParser.LPAREN)) {
      strategy.bad(this, "name or (", TokenSet.of(GoParser.SEMI, GoParser.RPAREN));
    }
  }

  protected void indexNext() {
    if (next(GoParser.RBRACK)) {
      strategy.expected("operand");
    } else {
      orOperandNext(GoParser.COLON);
    }
  }

  private static final long AFTER_INDEX =
      TokenSet.of(GoParser.COMMA, GoParser.COLON, GoParser.RBRACK);

  protected void indexRestNext() {
    if (!next(AFTER_INDEX)) {
      strategy.colonMissing(this, AFTER_INDEX);
    }
  }

  protected void sliceNext() {
    if (!next(GoParser.COLON)) {
      orOperandNext(GoParser.RBRACK);
    }
  }

  /** After "...": only the closing parenthesis may follow, and a comma before it. */
  protected void lastArgumentDone() {
    if (next(GoParser.COMMA)) {
      GoToken after = tokens.after(tokens.peek());
      if (after.type != GoParser.RPAREN && after.type != Token.EOF) {
        errors.expected(after, SyntaxErrors.name(GoParser.RPAREN));
      }
    }
  }

  /** Before a key or a value of a composite literal. */
  protected void elementNext() {
    role(GoParser.LBRACE, GoParser.LIT_LBRACE);
    if (tokens.last().type == GoParser.COLON) {
      orOperandNext(GoParser.LIT_LBRACE);
    }
  }

  // ---- Statements

  protected void labelNext() {
    if (next(GoParser.NAME) && _input.LA(2) == GoParser.COLON) {
      role(GoParser.NAME, GoParser.LABEL);
    }
  }

  protected void labeledNext() {
    if (!next(TokenSet.STATEMENT) && !next(GoParser.RBRACE)) {
      strategy.syntax(tokens.last().start, "missing statement after label");
      strategy.endStatementHere();
    }
  }

  protected void resultNext() {
    if (!next(GoParser.SEMI)) {
      orOperandNext(GoParser.RBRACE);
    }
  }

  /** After the expressions that start a simple statement. */
  protected void simpleNext() {
    ParserRuleContext context = getContext();
    GoParser.ExprListContext list =
        context instanceof GoParser.ForInitContext f
            ? f.lhs
            : ((GoParser.SimpleStmtContext) context).lhs;
    if (list.exprs.size() == 1) {
      role(GoParser.ARROW, GoParser.SEND);
    } else if (!next(GoParser.ASSIGN) && !next(GoParser.DEFINE)) {
      strategy.expected(":= or = or comma");
      strategy.advance(this, TokenSet.of(GoParser.SEMI, GoParser.RBRACE));
    }
  }

  protected void elseNext() {
    if (!next(GoParser.IF) && !next(GoParser.LBRACE)) {
      int at = tokens.peek().start;
      strategy.syntax("else must be followed by if or statement block");
      strategy.advance(this, TokenSet.of(GoParser.NAME, GoParser.RBRACE));
      tokens.insert(GoToken.missing(GoParser.BAD, at));
    }
  }

  /** Starts the header of a control clause; returns the level to go back to after it. */
  protected int headerStart() {
    int outer = level;
    level = -1;
    if (next(GoParser.VAR)) {
      tokens.consume();
      String keyword =
          switch (getContext().getParent()) {
            case GoParser.IfStmtContext _ -> "if";
            case GoParser.SwitchStmtContext _ -> "switch";
            default -> "for";
          };
      strategy.syntax("var declaration not allowed in " + keyword + " initializer");
    }
    boolean range = next(GoParser.RANGE) && getContext() instanceof GoParser.ForHeaderContext;
    if (!range && !next(GoParser.SEMI)) {
      orOperandNext(GoParser.LBRACE);
    }
    return outer;
  }

  protected void headerNext() {
    ParserRuleContext context = getContext();
    if (context instanceof GoParser.ForHeaderContext h && h.init != null && h.init.range != null) {
      // Nothing can follow: what comes has the role of something that starts nothing.
      role(GoParser.SEMI, GoParser.BINARY_OP);
    } else if (!next(GoParser.SEMI) && !next(GoParser.LBRACE)) {
      if (context instanceof GoParser.HeaderContext h) {
        h.cut = true;
        strategy.headerUnfinished(this, false);
      } else {
        ((GoParser.ForHeaderContext) context).cut = true;
        strategy.headerUnfinished(this, true);
      }
    }
  }

  protected void forCondNext() {
    if (!next(GoParser.SEMI)) {
      orOperandNext(GoParser.LBRACE);
    }
  }
}
