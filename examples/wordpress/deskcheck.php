<?php
/**
 * Plugin Name: Deskcheck
 * Description: Checks a post against itself before it is published. Needs the publishing gate; panel.js says how to set both up.
 * Requires at least: 6.6
 * Requires PHP: 7.4
 * License: MIT
 */

defined('ABSPATH') || exit;

add_action('enqueue_block_editor_assets', function () {
    $needs = ['wp-api-fetch', 'wp-components', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-plugins'];
    wp_enqueue_script('deskcheck', plugins_url('panel.js', __FILE__), $needs, '1', true);
});

add_action('rest_api_init', function () {
    register_rest_route('deskcheck/v1', '/check', [
        'methods' => 'POST',
        'permission_callback' => fn () => current_user_can('edit_posts'),
        'args' => [
            'html' => ['type' => 'string', 'required' => true],
            'date' => ['type' => 'string', 'pattern' => '^(\d{4}-\d{2}-\d{2})?$'],
        ],
        'callback' => 'deskcheck_ask_the_gate',
    ]);
});

/** Passes a post on to the gate, and its answer back; a gate that cannot be reached is an error, never a pass. */
function deskcheck_ask_the_gate(WP_REST_Request $request) {
    if (!defined('DESKCHECK_GATE')) {
        return new WP_Error('deskcheck', 'DESKCHECK_GATE is not set in wp-config.php', ['status' => 500]);
    }
    $date = $request['date'] ? ['story-date' => $request['date']] : [];
    $answer = wp_remote_post(add_query_arg($date, DESKCHECK_GATE), [
        'headers' => ['Content-Type' => 'text/html; charset=utf-8'],
        'body' => $request['html'],
        'timeout' => 10,
    ]);
    if (is_wp_error($answer)) {
        return new WP_Error('deskcheck', 'The gate cannot be reached', ['status' => 502]);
    }
    $found = json_decode(wp_remote_retrieve_body($answer), true);
    if (wp_remote_retrieve_response_code($answer) !== 200 || !isset($found['findings'])) {
        return new WP_Error('deskcheck', $found['error'] ?? 'The gate gave no answer', ['status' => 502]);
    }
    return rest_ensure_response($found);
}
