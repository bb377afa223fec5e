#include "core/staff/linkcode.h"
#include "core/crypto/digest.h"
#include <array>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

constexpr QByteArrayView alphabet("ABCDEFGHJKMNPQRSTUVWXYZ23456789");
constexpr unsigned base = 31;
static_assert(alphabet.size() == base);
constexpr std::size_t tokenCharacters = 52; // 31^52 > 2^256
constexpr std::size_t checkCharacters = 4;
constexpr std::size_t characters = tokenCharacters + checkCharacters;
constexpr std::size_t groupSize = 4;
constexpr qsizetype longestPaste = 64 * 1024;

using Digits = std::array<unsigned char, characters>; // values in base 31, the highest first

tl::unexpected<Error> refuse(const QString& problem) {
    return fail(ErrorCode::InvalidInput, u"code"_s, problem);
}

void putChecksum(const Secret& token, Digits& digits) {
    crypto::Sha256 sha;
    sha.add("pindesk/link-checksum/1");
    sha.add(token.view());
    const QByteArray hash = sha.take();
    unsigned value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(hash[static_cast<qsizetype>(i)]);
    for (std::size_t i = characters; i-- > tokenCharacters; value /= base)
        digits[i] = static_cast<unsigned char>(value % base);
}

/// Long division of the token by 31, digit by digit from the last.
Digits digitsOf(const Secret& token) {
    Digits digits{};
    Secret rest = token.clone();
    for (std::size_t i = tokenCharacters; i-- > 0;) {
        unsigned remainder = 0;
        for (std::size_t byte = 0; byte < linkTokenSize; ++byte) {
            const unsigned value = remainder << 8 | rest.data()[byte];
            rest.data()[byte] = static_cast<unsigned char>(value / base);
            remainder = value % base;
        }
        digits[i] = static_cast<unsigned char>(remainder);
    }
    putChecksum(token, digits);
    return digits;
}

/// Nothing for a number of more than 256 bits.
std::optional<Secret> tokenOf(const Digits& digits) {
    Secret token(linkTokenSize);
    for (std::size_t i = 0; i < tokenCharacters; ++i) {
        unsigned carry = digits[i];
        for (std::size_t byte = linkTokenSize; byte-- > 0;) {
            carry += token.data()[byte] * base;
            token.data()[byte] = static_cast<unsigned char>(carry & 255u);
            carry >>= 8;
        }
        if (carry != 0)
            return std::nullopt;
    }
    return token;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Without `%20`, `=` at a line's end (quoted-printable), white space and the marks of quoted mail.
Secret withoutWrapping(QByteArrayView pasted) {
    Secret clean(static_cast<std::size_t>(pasted.size()));
    std::size_t size = 0;
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        char c = pasted[i];
        if (c == '%' && i + 2 < pasted.size() && hexValue(pasted[i + 1]) >= 0 &&
            hexValue(pasted[i + 2]) >= 0) {
            c = static_cast<char>(hexValue(pasted[i + 1]) * 16 + hexValue(pasted[i + 2]));
            i += 2;
        }
        const bool isNoise = static_cast<unsigned char>(c) <= ' ' || QByteArrayView("<>\"'`=|").contains(c);
        if (!isNoise)
            clean.data()[size++] = static_cast<unsigned char>(c);
    }
    return Secret(clean.view().first(static_cast<qsizetype>(size)));
}

bool beginsWith(QByteArrayView text, QByteArrayView word) {
    return text.size() >= word.size() &&
           qstrnicmp(text.data(), word.data(), static_cast<size_t>(word.size())) == 0;
}

/// Takes the link's beginning off and says what it told.
std::optional<LinkPurpose> takePrefix(QByteArrayView& text) {
    if (beginsWith(text, "https://"))
        text = text.sliced(text.indexOf('#') + 1);
    if (beginsWith(text, "pindesk:"))
        text = text.sliced(8);
    while (text.startsWith('/'))
        text = text.sliced(1);
    for (const LinkPurpose purpose : {LinkPurpose::Enrol, LinkPurpose::Reset}) {
        const QLatin1StringView name = nameOf(purpose);
        const QByteArrayView word(name.data(), name.size());
        if (beginsWith(text, word) && text.sliced(word.size()).startsWith('/')) {
            text = text.sliced(word.size() + 1);
            return purpose;
        }
    }
    return std::nullopt;
}

/// How many bytes of a separator `text` begins with: a dash of any kind, a space or mark without width, a
/// full stop behind the link; 0: none.
qsizetype separatorAt(QByteArrayView text) {
    if (QByteArrayView("-_.,/").contains(text.front()))
        return 1;
    constexpr std::array<QByteArrayView, 12> marks{"\u00a0", "\u00ad", "\u2010", "\u2011",
                                                   "\u2012", "\u2013", "\u2014", "\u200b",
                                                   "\u2060", "\ufeff", "\u2212", "\u202f"};
    for (const QByteArrayView mark : marks)
        if (text.startsWith(mark))
            return mark.size();
    return 0;
}

Result<Digits> digitsIn(QByteArrayView text) {
    Digits digits{};
    std::size_t count = 0;
    while (!text.isEmpty()) {
        if (const qsizetype size = separatorAt(text); size > 0) {
            text = text.sliced(size);
            continue;
        }
        const char c = text.front();
        const auto value = alphabet.indexOf(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        if (value < 0)
            return refuse(u"character"_s);
        if (count == characters)
            return refuse(u"length"_s);
        digits[count++] = static_cast<unsigned char>(value);
        text = text.sliced(1);
    }
    if (count == 0)
        return refuse(u"missing"_s);
    if (count != characters)
        return refuse(u"length"_s);
    return digits;
}

} // namespace

QLatin1StringView nameOf(LinkPurpose purpose) {
    return purpose == LinkPurpose::Enrol ? "enrol"_L1 : "reset"_L1;
}

std::optional<LinkPurpose> linkPurposeFromText(QStringView text) {
    for (const LinkPurpose purpose : {LinkPurpose::Enrol, LinkPurpose::Reset})
        if (text == nameOf(purpose))
            return purpose;
    return std::nullopt;
}

QByteArray tokenHash(const Secret& token) {
    return crypto::sha256(token.view());
}

Secret codeOf(const Secret& token) {
    Q_ASSERT(token.size() == linkTokenSize);
    Digits digits = digitsOf(token);
    Secret text(characters + characters / groupSize - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < characters; ++i) {
        if (i > 0 && i % groupSize == 0)
            text.data()[at++] = '-';
        text.data()[at++] = static_cast<unsigned char>(alphabet[digits[i]]);
    }
    wipe(digits.data(), digits.size());
    return text;
}

Secret linkOf(LinkPurpose purpose, const QString& linkBase, const Secret& token) {
    const QByteArray beginning = (linkBase.isEmpty() ? "pindesk:"_ba : linkBase.toUtf8() + '#') +
                                 QByteArray(nameOf(purpose).data(), nameOf(purpose).size()) + '/';
    const Secret code = codeOf(token);
    Secret link(static_cast<std::size_t>(beginning.size()) + code.size());
    std::copy(beginning.begin(), beginning.end(), link.data());
    std::copy(code.bytes().begin(), code.bytes().end(), link.data() + beginning.size());
    return link;
}

Result<ParsedLink> parseLink(QByteArrayView pasted) {
    if (pasted.size() > longestPaste)
        return refuse(u"length"_s);
    const Secret clean = withoutWrapping(pasted);
    QByteArrayView text = clean.view();
    ParsedLink link;
    link.purpose = takePrefix(text);
    PINDESK_TRY(Digits digits, digitsIn(text));
    auto token = tokenOf(digits);
    Digits expected = digits;
    if (token)
        putChecksum(*token, expected);
    const bool isRight = token && expected == digits;
    wipe(digits.data(), digits.size());
    wipe(expected.data(), expected.size());
    if (!isRight)
        return refuse(u"checksum"_s);
    link.token = std::move(*token);
    return link;
}

} // namespace pindesk::staff
