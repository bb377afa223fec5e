#pragma once
#include <string_view>

namespace pindesk::gateway {

/// Whether the head of a request (its first line and headers, up to the empty line) may be read on: 0, or the
/// status that refuses it. Two programs in a row, a proxy and this one, must never see different requests in
/// the same bytes, so that whatever could be read in two ways is refused (RFC 9112): a bare line feed, a
/// folded line, a space before a colon, two lengths, a body that a method has no use for. A body needs a
/// Content-Length: 411 for a Transfer-Encoding, which is allowed (RFC 9110, 15.5.12).
[[nodiscard]] int refusalOf(std::string_view head);

/// The path of a head that is refused, for the answer: `/refused` when it is not plain.
[[nodiscard]] std::string_view plainPathOf(std::string_view head);

/// More bytes are no head.
inline constexpr std::size_t mostOfHead = 16 * 1024;

} // namespace pindesk::gateway
