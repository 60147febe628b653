/**
 * Code that the JIT compiles as one piece. A node's method is shared by all nodes of its class, so
 * on its own it is compiled with virtual calls to its children and with the profile of every
 * program place it stands for. A loop or function body that is hot gets a hidden class of its own
 * instead, whose static final field is its node: the JIT, told to trust final fields, sees the
 * whole tree below as constants, and compiles it like a method that was written by hand. See {@link
 * jago.tree.hot.Hot} and {@link jago.tree.hot.Late}.
 *
 * <p>For this the children of a node are in final fields, not in arrays: elements of arrays are
 * never constants.
 */
package jago.tree.hot;
