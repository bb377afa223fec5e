#pragma once
#include <QString>
#include <QTranslator>
#include <map>
#include <memory>

namespace pindesk::gateway {

/// Each request is answered in its own language: what is translated on a thread is in the language that the
/// thread speaks just then. One for the program, installed before the first request.
class RequestTranslator final : public QTranslator {
public:
    RequestTranslator();
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override;
    bool isEmpty() const override { return false; }

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_catalogues;
};

/// While it lives, this thread speaks the language (of workstation::languages()).
class RequestLanguage {
public:
    explicit RequestLanguage(const QString& language);
    ~RequestLanguage();
    RequestLanguage(const RequestLanguage&) = delete;
    RequestLanguage& operator=(const RequestLanguage&) = delete;
};

/// The language of ours that a browser would have first (RFC 9110, Accept-Language); `en` when there is none.
[[nodiscard]] QString acceptedLanguage(const QString& header);

} // namespace pindesk::gateway
