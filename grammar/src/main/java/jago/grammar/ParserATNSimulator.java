package jago.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * What the generated parser calls by this name, in place of ANTLR's class; see {@link
 * ATNDeserializer}. ANTLR's predicts from more than one token of lookahead, which no decision of
 * the grammar needs.
 */
final class ParserATNSimulator {
  ParserATNSimulator(Parser parser, ATN atn, DFA[] decisions, PredictionContextCache cache) {}
}
