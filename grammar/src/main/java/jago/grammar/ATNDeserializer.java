package jago.grammar;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNType;

/**
 * What the generated parser calls by this name when its class is initialised, in place of ANTLR's
 * class: a class of the same package comes before those that a file imports with a star.
 *
 * <p>ANTLR's builds the automaton of the grammar, for decisions that take more than one token. In a
 * JVM that has just started that costs more than all the rest of parsing a small file, and here no
 * decision needs it. The parser gets an automaton without states; {@link GoErrorStrategy} builds
 * the real one when the first error asks for it.
 */
final class ATNDeserializer {
  ATN deserialize(char[] serialized) {
    return new ATN(ATNType.PARSER, 0);
  }

  /** Returns the automaton of the grammar. */
  static ATN automaton() {
    return new org.antlr.v4.runtime.atn.ATNDeserializer()
        .deserialize(GoParser._serializedATN.toCharArray());
  }
}
