#include "core/crypto/answerhash.h"
#include "core/crypto/argon2id.h"
#include "core/crypto/digest.h"
#include "core/crypto/normalizedtext.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {

Result<QByteArray> answerHash(const QUuid& siteId, StaffId staffId, QStringView questionId,
                              const Secret& answer, const PasswordCost& cost) {
    PINDESK_TRY(const Secret text, foldedText(answer, u"answer"_s));
    const QByteArray salt =
        sha256(siteId.toByteArray(QUuid::WithoutBraces) +
               QByteArray::number(static_cast<qlonglong>(staffId.value())) + '/' + questionId.toUtf8());
    PINDESK_TRY(const Secret root, argon2id(text, salt, cost, digestSize));
    return hkdfSha256(root, {}, "pindesk/answer/1", digestSize).view().toByteArray();
}

} // namespace pindesk::crypto
