package jago.tree.controlflow;

import jago.tree.StmtNode;

/**
 * Where a range loop keeps what in the frame.
 *
 * @param key where the body finds the first iteration value; negative: nowhere
 * @param value where the body finds the second; negative: nowhere
 * @param each stores them into the variables, where these are not the slots themselves; else null
 * @param longs the first of {@link #STATE_LONGS} slots for the loop's own state
 * @param ref a slot for the loop's own state
 */
public record RangeSlots(int key, int value, StmtNode each, int longs, int ref) {
  public static final int STATE_LONGS = 3;
}
