package jago.tree.element;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.GoMap;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.InPlace;
import jago.tree.local.Place;
import jago.tree.local.Spill;
import jago.tree.local.Temps;
import java.util.List;

/** A map entry: a place to read and write, that has no address. */
final class MapPlace extends Place {
  private final ExprNode map;
  private final MapKey key;

  MapPlace(RType elem, ExprNode map, MapKey key) {
    super(elem);
    this.map = map;
    this.key = key;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    ExprNode m = Spill.ref(map, temps, before);
    return new MapPlace(type, m, key.fixed(temps, before));
  }

  @Override
  protected ExprNode reader() {
    return MapRead.of(type, map, key, -1);
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return MapWrite.of(type, map, key, value);
  }

  @Override
  protected ExprNode addresser() {
    throw new IllegalStateException("address of a map entry");
  }

  @Override
  protected StmtNode updater(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    return type.storage == Storage.I64 && InPlace.has(op, type.storage)
        ? MapWrite.updateLong(op, map, key, y)
        : super.updater(op, y, unsignedCount, temps);
  }

  /** {@code delete(m, k)}. */
  static final class Delete extends StmtNode {
    private final ExprNode map;
    private final MapKey key;

    Delete(ExprNode map, MapKey key) {
      this.map = map;
      this.key = key;
    }

    @Override
    public int exec(Frame f) {
      GoMap m = (GoMap) map.execRef(f);
      try {
        key.remove(f, m);
      } catch (GoPanic e) {
        throw e.raisedIn(f, this);
      }
      return NORMAL;
    }
  }
}
