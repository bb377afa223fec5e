#include "core/crypto/argon2id.h"
#include <argon2.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {

Result<Secret> argon2id(const Secret& password, QByteArrayView salt, const PasswordCost& cost,
                        std::size_t size) {
    Secret out(size);
    const int code =
        argon2id_hash_raw(cost.passes, cost.memoryKib, cost.lanes, password.data(), password.size(),
                          salt.data(), static_cast<std::size_t>(salt.size()), out.data(), out.size());
    if (code != ARGON2_OK)
        return fail(ErrorCode::Internal, u"argon2id"_s, QString::fromLatin1(argon2_error_message(code)));
    return out;
}

} // namespace pindesk::crypto
