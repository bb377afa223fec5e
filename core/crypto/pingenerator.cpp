#include "core/crypto/pingenerator.h"
#include <cstring>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

// With one PIN in a hundred left, the chance to refuse this often in a row is 10^-43.
constexpr int mostRefusals = 10'000;

tl::unexpected<Error> noPinLeft() {
    return fail(ErrorCode::PinRefused, u"pin_format"_s, u"no_pin_left"_s);
}

/// The digits of `number` in the base of the alphabet. Templates, because division by a constant is a
/// multiplication, and this is most of the work.
template <std::uint32_t base>
void spell(std::uint32_t number, QByteArrayView alphabet, char* out, std::size_t length) {
    for (std::size_t i = length; i-- > 0;) {
        out[i] = alphabet[static_cast<qsizetype>(number % base)];
        number /= base;
    }
}

} // namespace

PinGenerator::PinGenerator(PinFormat format, RandomSource& random, Refuses refuses)
    : m_format(format)
    , m_combinations(format.combinations())
    , m_acceptBelow((std::uint64_t{1} << 32) / m_combinations * m_combinations)
    , m_random(&random)
    , m_refuses(std::move(refuses)) {}

Result<Secret> PinGenerator::next() {
    Secret pin(m_format.length());
    if (!draw(reinterpret_cast<char*>(pin.data())))
        return noPinLeft();
    return pin;
}

Result<void> PinGenerator::fill(std::span<char> out) {
    const std::size_t length = m_format.length();
    Q_ASSERT(out.size() % length == 0);
    for (std::size_t at = 0; at + length <= out.size(); at += length)
        if (!draw(out.data() + at))
            return noPinLeft();
    return {};
}

bool PinGenerator::draw(char* out) {
    const std::size_t length = m_format.length();
    for (int refusals = 0; refusals < mostRefusals; ++refusals) {
        const std::uint32_t number = drawNumber();
        switch (m_format.kind()) {
        case PinFormat::Kind::Alphanumeric:
            spell<36>(number, m_format.alphabet(), out, length);
            break;
        case PinFormat::Kind::Readable:
            spell<31>(number, m_format.alphabet(), out, length);
            break;
        case PinFormat::Kind::Numeric:
            spell<10>(number, m_format.alphabet(), out, length);
            break;
        }
        if (!m_refuses || !m_refuses(QByteArrayView(out, static_cast<qsizetype>(length))))
            return true;
    }
    wipe(out, length);
    return false;
}

std::uint32_t PinGenerator::drawNumber() {
    // Numbers from the last, incomplete round of combinations would make some PINs likelier than others.
    std::uint32_t number = 0;
    do {
        unsigned char bytes[sizeof number];
        m_random->fill(bytes);
        std::memcpy(&number, bytes, sizeof number);
    } while (number >= m_acceptBelow);
    return number % m_combinations;
}

} // namespace pindesk::crypto
