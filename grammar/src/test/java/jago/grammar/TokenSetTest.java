package jago.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;

/** What the parser's actions think rules start with is what the grammar says. */
class TokenSetTest {
  private final ATN automaton = ATNDeserializer.automaton();

  /** Returns the token types that a rule can start with. */
  private long first(int rule) {
    IntervalSet types = automaton.nextTokens(automaton.ruleToStartState[rule]);
    long set = 0;
    for (int type : types.toArray()) {
      if (type > 0) {
        set |= TokenSet.of(type);
      }
    }
    return set;
  }

  @Test
  void typesFitInALong() {
    assertTrue(automaton.maxTokenType < 64, automaton.maxTokenType + " token types");
  }

  @Test
  void expressions() {
    assertEquals(TokenSet.EXPRESSION, first(GoParser.RULE_expression));
  }

  @Test
  void types() {
    assertEquals(TokenSet.TYPE, first(GoParser.RULE_type));
  }

  @Test
  void declarations() {
    assertEquals(TokenSet.DECLARATION, first(GoParser.RULE_topLevelDecl));
  }

  @Test
  void statements() {
    assertEquals(TokenSet.STATEMENT, first(GoParser.RULE_statement) | TokenSet.of(GoParser.SEMI));
  }

  @Test
  void listElements() {
    ListRule[] lists = ListRule.byRule();
    assertEquals(
        first(GoParser.RULE_element) | TokenSet.of(GoParser.BAD),
        lists[GoParser.RULE_literalValue].elements());
    assertEquals(first(GoParser.RULE_importSpec), lists[GoParser.RULE_importGroup].elements());
    assertEquals(first(GoParser.RULE_fieldDecl), lists[GoParser.RULE_structType].elements());
    assertEquals(first(GoParser.RULE_interfaceElem), lists[GoParser.RULE_interfaceType].elements());
    assertEquals(
        first(GoParser.RULE_parameter) | TokenSet.of(GoParser.BAD),
        lists[GoParser.RULE_parameters].elements());
    assertEquals(
        first(GoParser.RULE_typeParameter), lists[GoParser.RULE_typeParameters].elements());
  }

  @Test
  void keywords() {
    for (int type = GoParser.BREAK; type <= GoParser.VAR; type++) {
      byte[] word = Keywords.text(type).getBytes();
      assertEquals(type, Keywords.type(word, 0, word.length));
      assertEquals(GoParser.VOCABULARY.getSymbolicName(type), Keywords.text(type).toUpperCase());
    }
    byte[] word = "form".getBytes();
    assertEquals(GoParser.NAME, Keywords.type(word, 0, word.length));
  }

  @Test
  void everyTokenHasAName() {
    assertEquals("EOF", SyntaxErrors.name(Token.EOF));
    assertEquals("keyword chan", SyntaxErrors.name(GoParser.CHAN));
    assertEquals("semicolon or newline", SyntaxErrors.name(GoParser.SEMI));
  }
}
