package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.chan.Chan;
import jago.runtime.chan.Select;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** select { cases }. */
public final class SelectNode extends StmtNode {
  /**
   * A send or receive.
   *
   * @param value null for a receive
   * @param body begins with taking the received value
   */
  public record Case(ExprNode chan, ExprNode value, Layout.Kind kind, StmtNode body) {}

  private final Case[] cases;
  private final StmtNode defaultBody; // null: none

  private SelectNode(Case[] cases, StmtNode defaultBody) {
    this.cases = cases;
    this.defaultBody = defaultBody;
  }

  public static StmtNode of(Case[] cases, StmtNode defaultBody) {
    if (cases.length == 0) {
      return defaultBody != null ? defaultBody : new Forever();
    }
    if (cases.length == 1 && defaultBody != null) {
      return cases[0].value != null
          ? new TrySend(cases[0], defaultBody)
          : new TryReceive(cases[0], defaultBody);
    }
    return new SelectNode(cases, defaultBody);
  }

  @Override
  public int exec(Frame f) {
    Select s = new Select(cases.length);
    for (Case c : cases) {
      add(s, c, f);
    }
    f.g.frame = f;
    f.g.site = this;
    int chosen = s.run(f.g, defaultBody != null);
    return chosen < 0 ? defaultBody.exec(f) : cases[chosen].body.exec(f);
  }

  private static void add(Select s, Case c, Frame f) {
    Chan chan = (Chan) c.chan.execRef(f);
    if (c.value == null) {
      s.recv(chan);
    } else if (c.kind == Layout.Kind.REF) {
      s.send(chan, 0, c.value.execRef(f));
    } else {
      s.send(chan, Send.scalar(c.value, c.kind, f), null);
    }
  }

  private static final class TrySend extends StmtNode {
    private final Case send;
    private final StmtNode defaultBody;

    TrySend(Case send, StmtNode defaultBody) {
      this.send = send;
      this.defaultBody = defaultBody;
    }

    @Override
    public int exec(Frame f) {
      Chan c = (Chan) send.chan.execRef(f);
      boolean sent =
          send.kind == Layout.Kind.REF
              ? Chan.trySend(f.g, c, 0, send.value.execRef(f))
              : Chan.trySend(f.g, c, Send.scalar(send.value, send.kind, f), null);
      return sent ? send.body.exec(f) : defaultBody.exec(f);
    }
  }

  private static final class TryReceive extends StmtNode {
    private final Case receive;
    private final StmtNode defaultBody;

    TryReceive(Case receive, StmtNode defaultBody) {
      this.receive = receive;
      this.defaultBody = defaultBody;
    }

    @Override
    public int exec(Frame f) {
      Chan c = (Chan) receive.chan.execRef(f);
      return Chan.tryRecv(f.g, c) ? receive.body.exec(f) : defaultBody.exec(f);
    }
  }

  private static final class Forever extends StmtNode {
    @Override
    public int exec(Frame f) {
      f.g.frame = f;
      f.g.site = this;
      Select.forever(f.g);
      throw new IllegalStateException("select without cases ended");
    }
  }
}
