#include "app/gateway/http/formbody.h"
#include <QStringDecoder>
#include <algorithm>

namespace pindesk::gateway {
namespace {

constexpr std::size_t mostFields = 32;

int digitOf(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<Secret> unescaped(QByteArrayView text) {
    Secret bytes(static_cast<std::size_t>(text.size()));
    std::size_t size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            const int high = i + 2 < text.size() ? digitOf(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? digitOf(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high << 4 | low);
            i += 2;
        }
        bytes.data()[size++] = static_cast<unsigned char>(c);
    }
    return Secret(bytes.view().first(static_cast<qsizetype>(size)));
}

bool isOneLine(const Secret& value) {
    const bool hasControls = std::any_of(value.bytes().begin(), value.bytes().end(),
                                         [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    return !hasControls && value.view().isValidUtf8();
}

} // namespace

std::optional<FormBody> FormBody::parse(const Secret& body) {
    FormBody form;
    QByteArrayView rest = body.view();
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('&') < 0 ? rest.size() : rest.indexOf('&');
        const QByteArrayView field = rest.first(end);
        rest = rest.sliced(std::min(end + 1, rest.size()));
        const qsizetype equals = field.indexOf('=');
        if (field.isEmpty())
            continue;
        const auto name = unescaped(equals < 0 ? field : field.first(equals));
        auto value = unescaped(equals < 0 ? QByteArrayView() : field.sliced(equals + 1));
        if (!name || !value || !isOneLine(*name) || !isOneLine(*value) || form.m_fields.size() == mostFields)
            return std::nullopt;
        form.m_fields.try_emplace(name->view().toByteArray(), std::move(*value));
    }
    return form;
}

Secret FormBody::secret(QLatin1StringView name) const {
    const auto found = m_fields.find(QByteArray(name.data(), name.size()));
    return found == m_fields.end() ? Secret() : Secret(found->second.view().trimmed());
}

QString FormBody::text(QLatin1StringView name) const {
    return QString::fromUtf8(secret(name).view());
}

} // namespace pindesk::gateway
