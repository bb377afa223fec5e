#pragma once
#include "core/base/secret.h"
#include <QByteArray>

/// The worked example of docs/formats.md, computed with another library (Python's `cryptography` and
/// libargon2), so that a mistake shared by sealing and opening shows.
namespace pindesk::crypto::vectors {

inline QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

/// `count` bytes that count up from `first`.
inline QByteArray counting(int first, int count) {
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(first + i));
    return bytes;
}

inline constexpr std::uint32_t keyId = 7;
inline Secret siteKey() {
    return Secret(counting(0x00, 32));
}
inline Secret privateKey() {
    return Secret(counting(0x20, 32));
}
inline Secret wrapKey() {
    return Secret(counting(0x40, 32));
}
inline QByteArray publicKey() {
    return hex("358072d6365880d1aeea329adf9121383851ed21a28e3b75e965d0d2cd166254");
}

inline QByteArray sealedPin() {
    return hex("0100000007a0a1a2a3a4a5a6a7a8a9aaaba72f2d1f1f72985e27010d4cc74ae57dccb79033b3");
}
inline QByteArray sealedHint() {
    return hex("0100000007a0a1a2a3a4a5a6a7a8a9aaab8474094865af6dd010bb427b699eb8ae8780da2b728d506dbd");
}
inline QByteArray sealedPersonal() {
    return hex("0100000007a0a1a2a3a4a5a6a7a8a9aaab9ed944a8b3bdc6cd396f32eacd8cd1c520");
}
inline QByteArray outboxPublicKey() {
    return hex("e5c8a49f7390fbd48c812482f18b1013e2592df5c2ce0f105c6e9a24f2143d15");
}
inline QByteArray sealedForOutbox() {
    return hex("0100000007675dd574ed7789310b3d2e7681f3790b466c773b1521fecf36577958371ea52fa0a1a2a3a4a5a6a7a8a9"
               "aaab60b6d40d23e40207e909e829af536e0a0e7f5855");
}
inline QByteArray wrappedPrivateKey() {
    return hex(
        "01a0a1a2a3a4a5a6a7a8a9aaabf7ae241cc6ceba0a51466bd5a5911ed9df26c7f4d85ab31adae5d4a1d5ff40c7d327ae"
        "a449e32fe0e6bcfa664c17e9c0");
}
inline QByteArray grant() {
    return hex(
        "01675dd574ed7789310b3d2e7681f3790b466c773b1521fecf36577958371ea52fa0a1a2a3a4a5a6a7a8a9aaab738a2c"
        "699caf5ea99c9a99a38e77d379af68dfeb54fc295dd71d05438542aaa3e03b942ae969881f64571b4a12f10468");
}
inline QByteArray recoveryText() {
    return QByteArrayLiteral("EAQS-EIZE-EUTC-OKBJ-FIVS-YLJO-F4YD-CMRT-GQ2T-MNZY-HE5D-WPB5-HY7X-FW5X");
}

} // namespace pindesk::crypto::vectors
