#include "core/crypto/knownanswers.h"
#include "core/crypto/aesgcm.h"
#include "core/crypto/argon2id.h"
#include "core/crypto/digest.h"
#include "core/crypto/x25519.h"
#include <cstring>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

// FIPS 180-4, example of one block.
bool sha256IsRight() {
    return sha256("abc") == hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// RFC 4231, case 2; twice, because the object is reused.
bool hmacIsRight() {
    const QByteArray expected = hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    HmacSha256 mac(Secret(QByteArrayView("Jefe")));
    return mac.of({"what do ya ", "want for nothing?"}) == expected &&
           mac.of({"what do ya want for nothing?"}) == expected;
}

// RFC 5869, cases 1 and 3 (empty salt and info).
bool hkdfIsRight() {
    const Secret secret(hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"));
    return hkdfSha256(secret, hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42).view() ==
               hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865") &&
           hkdfSha256(secret, {}, {}, 42).view() ==
               hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

/// Gives the nonce of a test vector, where the product takes a random one.
class FixedBytes final : public RandomSource {
public:
    explicit FixedBytes(QByteArray bytes)
        : m_bytes(std::move(bytes)) {}
    void fill(Bytes out) override { std::memcpy(out.data(), m_bytes.constData(), out.size()); }

private:
    QByteArray m_bytes;
};

// McGrew and Viega, "The Galois/Counter Mode of Operation", case 16; and a changed tag, which must not open.
bool aesGcmIsRight() {
    const QByteArray nonce = hex("cafebabefacedbaddecaf888");
    const QByteArray associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray plaintext =
        hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809"
            "532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    const QByteArray expected =
        nonce +
        hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b10568288"
            "38c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
    AesGcm cipher(Secret(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")));
    FixedBytes random(nonce);
    QByteArray sealed(plaintext.size() + qsizetype{AesGcm::overhead}, '\0');
    QByteArray opened(plaintext.size(), '\0');
    if (!cipher.seal(random, bytesOf(associated), bytesOf(plaintext), writableBytesOf(sealed)) ||
        sealed != expected || !cipher.open(bytesOf(associated), bytesOf(sealed), writableBytesOf(opened)) ||
        opened != plaintext)
        return false;
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    return !cipher.open(bytesOf(associated), bytesOf(sealed), writableBytesOf(opened));
}

// RFC 7748, 6.1.
bool x25519IsRight() {
    const Secret alice(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
    const Secret bob(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
    const auto bobPublic = x25519Public(bob);
    if (!bobPublic || *bobPublic != hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"))
        return false;
    const auto shared = x25519Shared(alice, *bobPublic);
    return shared &&
           shared->view() == hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
}

// The reference implementation's own test (src/test.c): 256 KiB, 2 passes, 1 lane.
bool argon2idIsRight() {
    const auto tag = argon2id(Secret(QByteArrayView("password")), "somesalt", {256, 2, 1}, 32);
    return tag && tag->view() == hex("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
}

} // namespace

QStringList wrongKnownAnswers() {
    struct Test {
        QLatin1StringView name;
        bool (*isRight)();
    };
    constexpr Test tests[] = {{"sha256"_L1, sha256IsRight}, {"hmac"_L1, hmacIsRight},
                              {"hkdf"_L1, hkdfIsRight},     {"aes-256-gcm"_L1, aesGcmIsRight},
                              {"x25519"_L1, x25519IsRight}, {"argon2id"_L1, argon2idIsRight}};
    QStringList wrong;
    for (const Test& test : tests)
        if (!test.isRight())
            wrong << test.name;
    return wrong;
}

} // namespace pindesk::crypto
