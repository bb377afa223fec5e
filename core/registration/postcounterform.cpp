#include "core/mail/curllibrary.h"
#include "core/registration/counterservice.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <curl/curl.h>

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using Trouble = CounterAnswer::Trouble;
namespace {

constexpr long connectPatience = 10'000; // in milliseconds
constexpr long patience = 30'000;
constexpr qsizetype longestAnswer = 16 * 1024;

/// A JSON document whose bytes lie in one place, which is wiped.
class Document {
public:
    explicit Document(qsizetype longest) { m_bytes.reserve(longest); }
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    ~Document() { wipe(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }

    void add(QByteArrayView name, QByteArrayView text) {
        m_bytes += m_bytes.isEmpty() ? '{' : ',';
        m_bytes.append('"').append(name).append("\":\"");
        for (const char c : text) {
            if (static_cast<unsigned char>(c) < 0x20)
                m_bytes.append("\\u00").append(QByteArray(1, c).toHex());
            else if (c == '"' || c == '\\')
                m_bytes.append('\\').append(c);
            else
                m_bytes.append(c);
        }
        m_bytes += '"';
    }
    [[nodiscard]] const QByteArray& close() { return m_bytes += '}'; }

private:
    QByteArray m_bytes;
};

struct Transfer {
    QByteArray answer;
    const std::stop_token& stop;
};

std::size_t hear(char* bytes, std::size_t size, std::size_t count, void* user) {
    QByteArray& answer = static_cast<Transfer*>(user)->answer;
    const auto length = static_cast<qsizetype>(size * count);
    if (answer.size() + length > longestAnswer)
        return 0; // which breaks it off
    answer.append(bytes, length);
    return size * count;
}

int isOver(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const Transfer*>(user)->stop.stop_requested() ? 1 : 0;
}

bool isThisMachine(const QUrl& url) {
    return QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}.contains(url.host());
}

Trouble troubleOf(CURLcode code) {
    switch (code) {
    case CURLE_OK:
        return Trouble::None;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_SSL_CONNECT_ERROR:
        return Trouble::Unreachable;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return Trouble::Untrusted;
    default:
        return Trouble::NoAnswer;
    }
}

CounterAnswer read(const QByteArray& bytes, long status) {
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    CounterAnswer answer;
    const auto step = counterStepFromText(document[u"step"_s].toString());
    const QJsonObject error = document[u"error"_s].toObject();
    if (status == 200 && step) {
        answer.outcome = {*step, document[u"wait_seconds"_s].toInteger() * 1000,
                          document[u"email"_s].toString()};
    } else if (status == 422 && !error.isEmpty()) {
        const bool isPin = error[u"code"_s] == "pin_refused"_L1;
        answer.problem =
            Error{isPin ? ErrorCode::PinRefused : ErrorCode::InvalidInput,
                  isPin ? u"pin"_s : error[u"field"_s].toString(), error[u"detail"_s].toString()};
    } else {
        answer.trouble = Trouble::NotServed;
    }
    return answer;
}

} // namespace

CounterAnswer postCounterForm(const QString& pages, const CounterRequest& request,
                              const std::stop_token& stop) {
    const QUrl base(pages);
    const QByteArray address =
        base.toEncoded(QUrl::StripTrailingSlash | QUrl::FullyEncoded) + "/counter/register";
    const QByteArray hint = request.chosen.hint.toUtf8(), email = request.email.toUtf8();
    // An escaped byte takes six.
    Document document(6 * (request.ticket.size() + qsizetype(request.pin.size()) +
                           qsizetype(request.chosen.pin.size()) + hint.size() + email.size()) +
                      200);
    document.add("ticket", request.ticket);
    document.add("pin", request.pin.view());
    document.add("new_pin", request.chosen.pin.view());
    document.add("hint", hint);
    document.add("email", email);
    document.add("language", request.language.toUtf8());
    const QByteArray& body = document.close();

    mail::provideCurl();
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), &curl_easy_cleanup);
    if (!handle)
        return {Trouble::Unreachable, {}, {}};
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), &curl_slist_free_all);
    Transfer transfer{{}, stop};
    const auto set = [&handle](CURLoption option, auto value) {
        curl_easy_setopt(handle.get(), option, value);
    };
    set(CURLOPT_URL, address.constData());
    set(CURLOPT_PROTOCOLS_STR, isThisMachine(base) ? "http,https" : "https");
    if (isThisMachine(base))
        set(CURLOPT_PROXY, "");
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_POSTFIELDS, body.constData());
    set(CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, connectPatience);
    set(CURLOPT_TIMEOUT_MS, patience);
    set(CURLOPT_WRITEFUNCTION, &hear);
    set(CURLOPT_WRITEDATA, &transfer);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &isOver);
    set(CURLOPT_XFERINFODATA, &transfer);
    const CURLcode code = curl_easy_perform(handle.get());
    if (const Trouble trouble = troubleOf(code); trouble != Trouble::None) {
        curl_off_t connected = 0;
        curl_easy_getinfo(handle.get(), CURLINFO_CONNECT_TIME_T, &connected);
        return {connected == 0 && trouble == Trouble::NoAnswer ? Trouble::Unreachable : trouble, {}, {}};
    }
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    return read(transfer.answer, status);
}

} // namespace pindesk::registration
