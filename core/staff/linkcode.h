#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/random.h"
#include <optional>

namespace pindesk::staff {

/// What a link that was mailed to somebody on the staff is for; link_token.purpose.
enum class LinkPurpose {
    Enrol, ///< `enrol`: the first password, and answers
    Reset, ///< `reset`: a new password
};
[[nodiscard]] QLatin1StringView nameOf(LinkPurpose purpose);
[[nodiscard]] std::optional<LinkPurpose> linkPurposeFromText(QStringView text);

/// 256 random bits: what a link and its code carry.
inline constexpr std::size_t linkTokenSize = 32;
/// What is stored of a token: SHA-256.
[[nodiscard]] QByteArray tokenHash(const Secret& token);

/// The token as a person pastes or types it: 56 characters of the 31 that are not mistaken for each other
/// (A-Z and 2-9 without I, L, O), in 14 groups of 4 with dashes; the last group is a checksum.
[[nodiscard]] Secret codeOf(const Secret& token);

/// The link: `pindesk:enrol/CODE`, or `BASE#enrol/CODE` where the site has a page that hands the fragment on
/// (setting `staff_link_base`); `reset` instead of `enrol` for a new password.
[[nodiscard]] Secret linkOf(LinkPurpose purpose, const QString& base, const Secret& token);

/// What was pasted, clicked or typed.
struct ParsedLink {
    Secret token;
    std::optional<LinkPurpose> purpose; ///< of a link; a code alone does not say
};

/// Reads a code or a link of either form, whatever its case, and with the spaces, line breaks, quote marks
/// and escapes that mail programs put in. Asks nobody: InvalidInput, field `code`, detail `missing`,
/// `character` (one that no code has), `length` or `checksum` (a typing error).
[[nodiscard]] Result<ParsedLink> parseLink(QByteArrayView pasted);

} // namespace pindesk::staff
