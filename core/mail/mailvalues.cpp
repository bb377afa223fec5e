#include "core/mail/mailvalues.h"
#include <cstring>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pindesk::mail {

Secret packValues(const std::vector<MailValue>& values) {
    const auto size =
        std::accumulate(values.begin(), values.end(), std::size_t{0}, [](std::size_t sum, const auto& value) {
            return sum + static_cast<std::size_t>(value.name.size()) + value.text.size() + 2;
        });
    Secret body(size); // zeroed: the separators are there
    unsigned char* at = body.data();
    const auto put = [&at](const void* bytes, std::size_t count) {
        if (count > 0)
            std::memcpy(at, bytes, count);
        at += count + 1;
    };
    for (const MailValue& value : values) {
        put(value.name.data(), static_cast<std::size_t>(value.name.size()));
        put(value.text.data(), value.text.size());
    }
    return body;
}

Result<std::vector<PackedValue>> unpackValues(const Secret& body) {
    std::vector<PackedValue> values;
    QByteArrayView rest = body.view();
    while (!rest.isEmpty()) {
        const qsizetype nameEnd = rest.indexOf('\0');
        const qsizetype textEnd = nameEnd < 0 ? -1 : rest.indexOf('\0', nameEnd + 1);
        if (textEnd < 0)
            return fail(ErrorCode::SealRefused, u"outbox"_s, u"form"_s);
        values.push_back({rest.first(nameEnd), rest.sliced(nameEnd + 1, textEnd - nameEnd - 1)});
        rest = rest.sliced(textEnd + 1);
    }
    return values;
}

} // namespace pindesk::mail
