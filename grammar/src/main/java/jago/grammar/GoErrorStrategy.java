package jago.grammar;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;

/**
 * What is reported for a syntax error, and where parsing goes on: as in gc, so that one run finds
 * the errors that gc finds.
 *
 * <p>ANTLR calls {@link #sync} at each decision and {@link #recoverInline} where a token of the
 * grammar is not the next one of the source; GoParserBase's actions call the methods that are named
 * for what is missing. Each reports, skips tokens up to one that can go on ({@link #advance}), and
 * where the grammar needs something puts a BAD token (or a name) there. No rule ever fails.
 */
final class GoErrorStrategy implements ANTLRErrorStrategy {
  /** Stands for a last separator, which nobody looks at. */
  private static final GoToken SUPPLIED = GoToken.missing(GoParser.SEMI, 0);

  private static final int NONE = -2;

  private final GoTokens tokens;
  private final SyntaxErrors errors;
  private final ListRule[] lists = ListRule.byRule();

  /** The list that was given up at token abandonedAt: its closing token is not asked for. */
  private int abandonedClose = NONE;

  private int abandonedAt;

  /** Something that is no declaration stands before the next one. */
  private boolean strayBefore;

  private ATN automaton; // of the grammar; built when first needed

  GoErrorStrategy(GoTokens tokens, SyntaxErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
  }

  // ---- Reporting

  /** At the end of the file nothing is reported but the first error of all. */
  private boolean muted() {
    return tokens.type() == Token.EOF && errors.any();
  }

  void expected(String what) {
    if (!muted()) {
      errors.expected(tokens.peek(), what);
    }
  }

  void unexpected(String where) {
    if (!muted()) {
      errors.unexpected(tokens.peek(), where);
    }
  }

  void syntax(int offset, String text) {
    if (!muted()) {
      errors.syntax(offset, text, tokens.peek().start);
    }
  }

  /** Reports a text about the next token that does not name it. */
  void syntax(String text) {
    syntax(tokens.peek().start, text);
  }

  // ---- Going on

  /** Skips tokens up to one of a set or, in a function, one that starts a statement. */
  void advance(GoParserBase parser, long to) {
    if (parser.functionDepth > 0) {
      to |= TokenSet.STATEMENT_KEYWORDS;
    }
    while (tokens.type() != Token.EOF && !TokenSet.has(to, tokens.type())) {
      tokens.consume();
    }
  }

  /** Takes the rest of the file for absent if there are errors up to the next token. */
  void endIfErrors() {
    GoToken next = tokens.peek();
    int read = next.bad ? next.end : next.end - 1; // the error of a literal can be at its end
    if (errors.anyUpTo(read)) {
      errors.dropAfter(read);
      tokens.skipToEnd();
    }
  }

  private void skipOne() {
    if (tokens.type() != Token.EOF) {
      tokens.consume();
    }
  }

  private void insert(int type, int offset) {
    tokens.insert(GoToken.missing(type, offset));
  }

  private void abandon(int close) {
    abandonedClose = close;
    abandonedAt = tokens.index();
  }

  private boolean abandoned(int close) {
    return abandonedClose == close && abandonedAt == tokens.index();
  }

  // ---- Something required is missing

  void operandMissing(GoParserBase parser) {
    int at = tokens.peek().start;
    expected("expression");
    advance(parser, TokenSet.CLOSING);
    insert(GoParser.BAD, at);
  }

  private static final long AFTER_TYPE =
      TokenSet.CLOSING | TokenSet.of(GoParser.COMMA, GoParser.COLON, GoParser.SEMI);

  /** A type is missing; which rule asked for it decides what is said and skipped. */
  void typeMissing(GoParserBase parser) {
    int at = tokens.peek().start;
    Object context = parser.getContext();
    if (context instanceof GoParser.TypeContext t) {
      context = t.getParent();
    }
    switch (context) {
      case GoParser.TypeSpecContext spec when spec.open == null || spec.more != null -> {
        unexpected("in type declaration");
        advance(parser, TokenSet.of(GoParser.SEMI, GoParser.RPAREN));
      }
      case GoParser.OperandTypeContext t when startsChan(t) ->
          syntax("missing channel element type");
      case GoParser.TypeLitContext t when t.start.getType() == GoParser.ARROW ->
          syntax("missing channel element type");
      case GoParser.UnionTermContext t when t.tilde == null -> {
        expected("~ term or type");
        advance(parser, AFTER_TERM);
      }
      default -> {
        expected("type");
        advance(parser, AFTER_TYPE);
      }
    }
    insert(GoParser.BAD, at);
  }

  private static boolean startsChan(GoParser.OperandTypeContext t) {
    return t.start.getType() == GoParser.CHAN;
  }

  private static final long AFTER_TERM =
      TokenSet.CLOSING
          | TokenSet.UNARY_OPS & ~TokenSet.of(GoParser.MUL, GoParser.ARROW)
          | TokenSet.of(GoParser.BINARY_OP, GoParser.OR, GoParser.SEMI);

  /** The name that starts a declaration is missing. */
  void nameMissing() {
    int at = tokens.peek().start;
    expected("name");
    skipOne();
    insert(GoParser.NAME, at);
  }

  void importPathMissing(GoParserBase parser) {
    int at = tokens.peek().start;
    syntax("missing import path");
    advance(parser, TokenSet.of(GoParser.SEMI, GoParser.RPAREN));
    insert(GoParser.BAD, at);
  }

  /** Reports that something else was expected, skips up to a set and puts BAD there. */
  void bad(GoParserBase parser, String expected, long to) {
    int at = tokens.peek().start;
    expected(expected);
    advance(parser, to);
    insert(GoParser.BAD, at);
  }

  /** The expression in brackets ends wrongly: it is taken for the start of a slice expression. */
  void colonMissing(GoParserBase parser, long to) {
    int at = tokens.peek().start;
    expected("comma, : or ]");
    advance(parser, to);
    insert(GoParser.COLON, at);
  }

  /** A header goes on after its first statement, but not with a semicolon. */
  void headerUnfinished(GoParserBase parser, boolean loop) {
    want("{");
    advance(parser, TokenSet.of(GoParser.LBRACE, GoParser.RBRACE));
    if (tokens.type() != GoParser.LBRACE) {
      noStatement(parser);
      if (loop) {
        loopUnfinished(parser);
      }
    } else if (loop) {
      expected("for loop condition");
    }
  }

  /** After the condition of a loop that is none, gc asks for the rest of the header. */
  private void loopUnfinished(GoParserBase parser) {
    if (tokens.type() == GoParser.SEMI) {
      tokens.consume();
    } else {
      want(SyntaxErrors.name(GoParser.SEMI));
    }
    int next = tokens.type();
    if (next != GoParser.LBRACE && !TokenSet.has(TokenSet.EXPRESSION, next)) {
      noStatement(parser);
    }
  }

  private void noStatement(GoParserBase parser) {
    expected("expression");
    advance(parser, TokenSet.CLOSING);
  }

  /** A bracket should be closed here. */
  void closeMissing(int close) {
    int at = tokens.peek().start;
    want(SyntaxErrors.name(close));
    insert(close, at);
  }

  /** Reports an offending token that nothing stands for and skips it. */
  void want(String what) {
    expected(what);
    skipOne();
  }

  /** Lets the next statement end without a semicolon and without a further error. */
  void endStatementHere() {
    abandon(GoParser.SEMI);
  }

  // ---- Lists

  /** Makes sure that in a list the next token starts an element or closes the list. */
  @Override
  public void sync(Parser recognizer) {
    int rule = recognizer.getContext().getRuleIndex();
    ListRule list = lists[rule];
    int type = tokens.type();
    if (list != null) {
      if (type != list.close() && !TokenSet.has(list.elements(), type) && type != Token.EOF) {
        element((GoParserBase) recognizer, list);
      }
    } else if (rule == GoParser.RULE_sourceFile) {
      topLevel((GoParserBase) recognizer);
    } else if (rule == GoParser.RULE_statements && type == GoParser.TILDE) {
      tokens.peek().type = GoParser.BINARY_OP; // starts no statement
    } else if (rule == GoParser.RULE_switchStmt || rule == GoParser.RULE_selectStmt) {
      clause((GoParserBase) recognizer);
    }
  }

  private void element(GoParserBase parser, ListRule list) {
    if (abandoned(list.close()) || afterElement(parser.getContext())) {
      return;
    }
    switch (list.element()) {
      case OPERAND -> operandMissing(parser);
      case NAME -> nameMissing();
      case IMPORT -> importPathMissing(parser);
      case PARAMETER -> parameter(parser, list);
      case FIELD ->
          bad(parser, "field name or embedded type", TokenSet.of(GoParser.SEMI, GoParser.RBRACE));
      case INTERFACE_ELEMENT -> bad(parser, "~ term or type", AFTER_TERM);
      case TYPE -> {
        // Only the first one is asked for.
        if (tokens.last().type == GoParser.LBRACK) {
          typeMissing(parser);
        }
      }
    }
  }

  /** Reports whether the next token is in a list, but not where an element could start. */
  private boolean afterElement(ParserRuleContext context) {
    return switch (context.getRuleIndex()) {
      case GoParser.RULE_arguments ->
          tokens.last() != context.start && tokens.last().type != GoParser.COMMA;
      case GoParser.RULE_methodBracket -> ((GoParser.MethodBracketContext) context).close != null;
      default -> false;
    };
  }

  /** A parameter that is none is left out. */
  private void parameter(GoParserBase parser, ListRule list) {
    while (true) {
      expected(SyntaxErrors.name(list.close()));
      advance(parser, TokenSet.of(GoParser.COMMA, list.close()));
      int type = tokens.type();
      if (type == GoParser.COMMA) {
        tokens.consume();
        type = tokens.type();
        if (TokenSet.has(list.elements(), type) || type == list.close() || type == Token.EOF) {
          return;
        }
      } else {
        if (type != list.close()) {
          separatorMissing(parser, list);
        }
        return;
      }
    }
  }

  /** Reports whether the list is closed here, and not before it was opened. */
  private boolean closesAfterElement(GoParserBase parser, ListRule list) {
    return tokens.type() == list.close()
        && tokens.last().start > ((GoToken) parser.getContext().start).start;
  }

  private void separatorMissing(GoParserBase parser, ListRule list) {
    if (list.context() == null) {
      want(SyntaxErrors.name(list.close()));
      abandon(list.close());
      return;
    }
    if (!muted()) {
      errors.notInList(tokens.peek(), list.context(), list.separator(), list.close());
    }
    advance(parser, TokenSet.CLOSING);
    if (tokens.type() != list.close()) {
      abandon(list.close());
    }
  }

  /** Imports come first; neither a declaration nor something else may stand before them. */
  void importKeyword(GoParser.SourceFileContext file) {
    boolean late = !file.decls.isEmpty() && file.decls.getLast().imports == null;
    if (late || strayBefore) {
      syntax(tokens.last().start, "imports must appear before other declarations");
    }
    strayBefore = false;
  }

  private void topLevel(GoParserBase parser) {
    while (tokens.type() != Token.EOF && !TokenSet.has(TokenSet.DECLARATION, tokens.type())) {
      if (tokens.type() == GoParser.SEMI && tokens.last().type != GoParser.SEMI) {
        return; // ends the declaration before it
      }
      if (tokens.type() == GoParser.LBRACE && parser.lastDeclHasNoBody()) {
        syntax("unexpected semicolon or newline before {");
      } else {
        syntax("non-declaration statement outside function body");
      }
      advance(parser, TokenSet.DECLARATION);
      strayBefore = true;
    }
  }

  private void clause(GoParserBase parser) {
    int type = tokens.type();
    boolean fine = type == GoParser.CASE || type == GoParser.DEFAULT || type == GoParser.RBRACE;
    if (fine || type == Token.EOF) {
      return;
    }
    int at = tokens.peek().start;
    expected("case or default or }");
    advance(parser, TokenSet.of(GoParser.COLON, GoParser.CASE, GoParser.DEFAULT, GoParser.RBRACE));
    insert(GoParser.DEFAULT, at);
  }

  // ---- A token is missing

  @Override
  public Token recoverInline(Parser recognizer) {
    GoParserBase parser = (GoParserBase) recognizer;
    int rule = parser.getContext().getRuleIndex();
    if (rule == GoParser.RULE_statements) {
      return statementEnd(parser); // a semicolon is all that this rule asks for
    }
    ListRule list = lists[rule];
    if (list != null && closesAfterElement(parser, list)) {
      return SUPPLIED;
    }
    int wanted = wanted(parser);
    if (list != null && wanted == list.separator()) {
      separatorMissing(parser, list);
      return SUPPLIED;
    }
    int at = tokens.peek().start;
    if (abandoned(wanted)) {
      abandonedClose = NONE;
    } else if (wanted == GoParser.SEMI && rule == GoParser.RULE_sourceFile) {
      declarationEnd(parser);
    } else {
      missing(parser, rule, wanted);
    }
    return GoToken.missing(wanted, at);
  }

  private void missing(GoParserBase parser, int rule, int wanted) {
    if (rule == GoParser.RULE_packageClause && wanted == GoParser.PACKAGE) {
      syntax("package statement must be first");
      endIfErrors();
    } else if (rule == GoParser.RULE_importSpec) {
      syntax("missing import path");
      advance(parser, TokenSet.of(GoParser.SEMI, GoParser.RPAREN));
    } else if (rule == GoParser.RULE_block && wanted == GoParser.LBRACE) {
      expected("{ after " + clauseOf(parser));
      advance(parser, TokenSet.of(GoParser.NAME, GoParser.RBRACE));
    } else if (rule == GoParser.RULE_switchStmt && wanted == GoParser.LBRACE) {
      syntax("missing { after switch clause");
      advance(parser, TokenSet.of(GoParser.CASE, GoParser.DEFAULT, GoParser.RBRACE));
    } else if (rule == GoParser.RULE_selectStmt && wanted == GoParser.LBRACE) {
      syntax("missing { after select clause");
      advance(parser, TokenSet.of(GoParser.CASE, GoParser.DEFAULT, GoParser.RBRACE));
    } else if (isTypeName(parser) && wanted == GoParser.NAME) {
      expected("name");
      advance(parser, TokenSet.of(GoParser.DOT, GoParser.SEMI, GoParser.RBRACE));
    } else if (rule == GoParser.RULE_forHeader && afterSemicolon()) {
      expected("for loop condition");
    } else {
      want(SyntaxErrors.name(wanted));
    }
  }

  /** The first name of a qualified type name, not the one after the point. */
  private boolean isTypeName(GoParserBase parser) {
    return parser.getContext() instanceof GoParser.TypeNameContext t && t.name == null;
  }

  private boolean afterSemicolon() {
    return tokens.type() == GoParser.LBRACE && tokens.last().type == GoParser.SEMI;
  }

  private static String clauseOf(GoParserBase parser) {
    return parser.getContext().getParent() instanceof GoParser.IfStmtContext
        ? "if clause"
        : "for clause";
  }

  private Token statementEnd(GoParserBase parser) {
    if (tokens.type() == GoParser.RBRACE || abandoned(GoParser.SEMI)) {
      return SUPPLIED;
    }
    unexpected("at end of statement");
    advance(parser, TokenSet.of(GoParser.SEMI, GoParser.RBRACE, GoParser.CASE, GoParser.DEFAULT));
    if (tokens.type() == GoParser.SEMI) {
      tokens.consume();
    }
    return SUPPLIED;
  }

  private void declarationEnd(GoParserBase parser) {
    if (tokens.type() != Token.EOF) {
      unexpected("after top level declaration");
      advance(parser, TokenSet.DECLARATION);
    }
  }

  /** Returns the type of the token that the grammar wants where the parser is. */
  private int wanted(Parser parser) {
    if (automaton == null) {
      automaton = ATNDeserializer.automaton();
    }
    ATNState state = automaton.states.get(parser.getState());
    return state.transition(0).label().getMinElement();
  }

  // ---- The rest of the interface: no rule fails, so these are never needed.

  @Override
  public void reset(Parser recognizer) {}

  @Override
  public void reportMatch(Parser recognizer) {}

  @Override
  public boolean inErrorRecoveryMode(Parser recognizer) {
    return false;
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException e) {
    throw new IllegalStateException(
        "no alternative in "
            + GoParser.ruleNames[recognizer.getContext().getRuleIndex()]
            + " at "
            + tokens.peek(),
        e);
  }

  @Override
  public void recover(Parser recognizer, RecognitionException e) {
    throw new IllegalStateException(e);
  }
}
