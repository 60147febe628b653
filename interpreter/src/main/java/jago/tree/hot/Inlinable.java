package jago.tree.hot;

import jago.runtime.call.CallSite;
import jago.runtime.call.Layout.Kind;
import jago.tree.StmtNode;
import java.util.Set;

/**
 * A small function that can be emitted in place of a call: it calls nothing that cannot, and needs
 * its frame for the tracebacks of panics only, when one is made.
 *
 * @param variables all that it has
 */
public record Inlinable(StmtNode tree, Set<Variable> variables) {
  /** How much a function may emit, calls in it included, as {@link Emitter#size} counts. */
  private static final int MAX_SIZE = 150;

  /** A slot of a frame, used for one kind of value. */
  public record Variable(Kind kind, int slot) {}

  /** Returns what is to be known of a function with this tree; null if it cannot be inlined. */
  public static Inlinable of(StmtNode tree, CallSite site) {
    Inlinable any = new Inlinable(tree, Set.of());
    try {
      Inlined in = Piece.tryInline(any, site, MAX_SIZE);
      return new Inlinable(tree, Set.copyOf(in.locals.keySet()));
    } catch (NotEmittable _) {
      return null;
    }
  }
}
