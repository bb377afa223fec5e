// The section Keys of the settings page.
#include "core/sitekeys/keyservice.h"
#include "ui/common/valuetext.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/keytext.h"
#include "ui/settings/settingspage.h"

namespace pindesk::ui {
namespace {

constexpr int progressInterval = 100; // ms

} // namespace

void SettingsPage::connectKeys() {
    m_watch.setInterval(progressInterval);
    connect(&m_watch, &QTimer::timeout, this, &SettingsPage::showRotation);
    connect(m_keys, &KeysCard::rotateRequested, this, &SettingsPage::rotate);
    connect(m_keys, &KeysCard::grantRequested, this, &SettingsPage::grantMissing);
    connect(m_keys, &KeysCard::cancelRequested, this, [this] {
        if (m_rotation)
            m_rotation->cancel();
        showRotation();
    });
}

void SettingsPage::readKeys() {
    await(workplace().keys->keys(), [this](Result<sitekeys::KeysOverview> overview) {
        if (!overview)
            return tell(overview.error(), [this] { readKeys(); });
        m_keys->setKeys(*overview);
    });
}

void SettingsPage::grantMissing(const QString& userName) {
    await(workplace().keys->grantMissing(userName),
          [this, userName](Result<std::vector<sitekeys::MissingKeys>> granted) {
              if (!granted)
                  return tell(granted.error(), [this, userName] { grantMissing(userName); });
              for (const sitekeys::MissingKeys& each : *granted)
                  messages().show(
                      Tone::Good,
                      tr("%1 has the keys for %2 now.").arg(each.userName, purposesText(each.purposes)));
              if (granted->empty())
                  messages().show(Tone::Caution, tr("You lack these keys yourself. Another administrator, or "
                                                    "the recovery key, has them."));
              readKeys();
          });
}

void SettingsPage::rotate(crypto::KeyPurpose purpose) {
    if (m_rotation)
        return;
    messages().clear();
    m_rotating = purpose;
    m_rotation = workplace().keys->rotate({purpose, false, 1'000});
    // Not the page's own await: the rotation goes on while the desk is locked.
    ui::await(m_rotation->outcome(), this, [this](Result<sitekeys::RotationOutcome> outcome) {
        m_rotation.reset();
        m_watch.stop();
        m_keys->showIdle();
        endRotation(outcome);
    });
    m_watch.start();
    showRotation();
}

void SettingsPage::showRotation() {
    if (m_rotation)
        m_keys->showRunning(m_rotating, m_rotation->progress(), m_rotation->isCancelled());
}

void SettingsPage::endRotation(const Result<sitekeys::RotationOutcome>& outcome) {
    if (m_isLeaving)
        return stopWork(); // the window waits for it
    if (!isOpen())
        return;
    const QString words = purposeText(m_rotating);
    if (outcome && outcome->isRetired)
        messages().show(Tone::Good, tr("The key for %1 is rotated: %2 sealed anew, the old key is retired.")
                                        .arg(words, numberText(outcome->rotation.resealed)));
    else if (outcome)
        messages().show(Tone::Caution,
                        tr("The key for %1 is rotated, but %2 could not be read and stay under "
                           "the old key. Mend them, and rotate again.")
                            .arg(words, numberText(outcome->rotation.unreadable)));
    else if (outcome.error().code == ErrorCode::Cancelled)
        messages().show(Tone::Neutral,
                        tr("The rotation is stopped; both keys are in use. Go on with it when it suits."));
    else
        tell(outcome.error(), [this, purpose = m_rotating] { rotate(purpose); });
    readKeys();
}

QString SettingsPage::unfinishedWork() const {
    return m_rotation
               ? tr("A key is being rotated. Stop the rotation and close the window? Nothing is lost: it "
                    "can be gone on with.")
               : QString();
}

void SettingsPage::stopWork() {
    if (!m_rotation) {
        Q_EMIT workStopped();
        return;
    }
    m_isLeaving = true;
    m_rotation->cancel();
    showRotation();
}

} // namespace pindesk::ui
