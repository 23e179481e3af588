package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One call that the bot made to the Web API.
 *
 * @param method as {@code chat.postMessage}
 * @param arguments without the token
 * @param status of the HTTP answer; 0 where none was given
 * @param answer its body, empty where there was none
 */
public record ApiCall(String method, ObjectNode arguments, int status, ObjectNode answer) {}
