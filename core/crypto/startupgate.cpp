#include "core/crypto/startupgate.h"
#include "core/crypto/knownanswers.h"
#include <QtCrypto>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

bool isPlugInLoaded(const QString& provider) {
#ifdef __SANITIZE_ADDRESS__
    // While loading, the plug-in has OpenSSL load its old algorithms, and never unloads them.
    const __lsan::ScopedDisabler notOurs;
#endif
    return QCA::findProvider(provider) != nullptr;
}

/// What the plug-in or QCA as a whole does not offer.
QStringList missingFeatures() {
    const QString provider = u"qca-ossl"_s;
    if (!isPlugInLoaded(provider))
        return {provider};
    QStringList missing;
    for (const auto& feature : {u"sha256"_s, u"hmac(sha256)"_s, u"hkdf(sha256)"_s, u"random"_s})
        if (!QCA::isSupported(QStringList{feature}, provider))
            missing << feature;
    if (!QCA::haveSecureRandom())
        missing << u"secure random"_s;
    return missing;
}

} // namespace

struct StartupGate::Private {
    QCA::Initializer initializer;
};

StartupGate::StartupGate(std::unique_ptr<Private> state)
    : m_private(std::move(state)) {}
StartupGate::~StartupGate() = default;

void StartupGate::clearEnvironment() {
    for (const char* const name : {"QCA_NO_PLUGINS", "QCA_PLUGIN_PATH"})
        qunsetenv(name);
}

Result<std::unique_ptr<StartupGate>> StartupGate::open() {
    clearEnvironment();
    auto state = std::make_unique<Private>();
    QStringList problems = missingFeatures();
    // Only then: without the plug-in the digests have nothing to compute with.
    if (problems.isEmpty())
        for (const QString& name : wrongKnownAnswers())
            problems << u"known answer of "_s + name;
    if (!problems.isEmpty())
        return fail(ErrorCode::CryptoUnavailable, u"crypto"_s, problems.join(u", "_s));
    return std::unique_ptr<StartupGate>(new StartupGate(std::move(state)));
}

} // namespace pindesk::crypto
