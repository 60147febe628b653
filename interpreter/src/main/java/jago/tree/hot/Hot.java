package jago.tree.hot;

import jago.runtime.call.Layout;
import jago.tree.StmtNode;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.util.function.Function;

/**
 * Gives hot code a class of its own: emitted from its tree, or, where that gets too large, a hidden
 * copy of a template class with the node as data.
 */
public final class Hot {
  /** A loop is hot after so many turns in all. */
  public static final int TURNS = Integer.getInteger("jago.turns", 1_000);

  /** A function is hot after so many calls. */
  public static final int CALLS = Integer.getInteger("jago.calls", 500);

  private Hot() {}

  /** Returns a statement that runs the turns of a loop that has begun. */
  public static StmtNode loop(Turning loop) {
    StmtNode own = emitted(p -> p.loop(loop));
    return own != null ? own : instance(Template.LOOP.bytes(), loop);
  }

  /** Returns a statement that does what the body of a function with this layout does. */
  public static StmtNode body(StmtNode body, Layout layout) {
    StmtNode own = emitted(p -> p.body(body, layout));
    return own != null ? own : instance(Template.BODY.bytes(), body);
  }

  /** Returns a statement that does what s does, and keeps all variables in the frame. */
  public static StmtNode part(StmtNode s) {
    StmtNode own = emitted(p -> p.part(s));
    return own != null ? own : instance(Template.BODY.bytes(), s);
  }

  /** Emits a piece, without inlining where it gets too large by it; null if it still is. */
  private static StmtNode emitted(Function<Piece, byte[]> emission) {
    for (boolean inlines : new boolean[] {true, false}) {
      Piece p = new Piece(inlines);
      try {
        return instance(emission.apply(p), p.data());
      } catch (NotEmittable _) {
        // Too large.
      }
    }
    return null;
  }

  private static StmtNode instance(byte[] code, Object data) {
    try {
      Class<?> c =
          MethodHandles.lookup().defineHiddenClassWithClassData(code, data, true).lookupClass();
      Constructor<?> constructor = c.getDeclaredConstructor();
      return (StmtNode) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the node that a hidden class was made for. */
  static <T> T data(MethodHandles.Lookup hidden, Class<T> type) {
    try {
      return MethodHandles.classData(hidden, "_", type);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the constants of a class that was emitted. */
  static Object[] objects(MethodHandles.Lookup hidden) {
    return data(hidden, Object[].class);
  }
}
