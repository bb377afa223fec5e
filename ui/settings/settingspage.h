#pragma once
#include "core/sitekeys/rotatekey.h"
#include "core/staff/presets.h"
#include "ui/shell/page.h"
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace pindesk::sitekeys {
class RotationJob;
}

namespace pindesk::ui {

class Card;
class KeysCard;
class MailHostCard;
class PresetCard;
class SettingRow;

/// This computer's appearance and language for everybody; the site's settings for who may see them, in
/// sections of which one is shown: all together are more than anybody reads.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;

Q_SIGNALS:
    /// The site's, when it was read or changed.
    void idleMinutesKnown(int minutes);
    void siteChanged(const QString& name, const QString& supportPhone);

protected:
    void opened() override;
    void closed() override;

private:
    /// What is shown together; `anyOf`: who sees it, everybody when empty.
    struct Section {
        QString title;
        std::vector<QWidget*> cards;
        std::vector<Right> anyOf;
    };
    void addSections();
    void addSection(Section section);
    [[nodiscard]] bool maySee(const Section& section) const;
    void fillNavigation();
    void showSection(int index);
    [[nodiscard]] QWidget* makeComputerCard();
    [[nodiscard]] QWidget* makeSiteCard();
    [[nodiscard]] QWidget* makeSettingsCard(const QString& title, std::initializer_list<const char*> keys);
    void connectKeys();
    void read();
    void show(const staff::SiteSettings& settings);
    void showState(const staff::SettingState& state);
    void save(const staff::ChangeSettingRequest& request);
    void saveSite();
    void showSiteButton();
    void connectMail();
    void openMail();
    void readMail();
    void setMailPassword();
    void checkMail();
    void sendTest(const QString& address);
    void previewMail();
    void comparePreset();
    void applyPreset(const staff::ApplyPresetRequest& request);
    void readKeys();
    void rotate(crypto::KeyPurpose purpose);
    void showRotation();
    void endRotation(const Result<sitekeys::RotationOutcome>& outcome);
    void grantMissing(const QString& userName);

    QListWidget* m_navigation;
    QVBoxLayout* m_cards;
    std::vector<Section> m_sections;
    QString m_shown; ///< the section's title
    QComboBox* m_appearance;
    QComboBox* m_language;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QPushButton* m_saveSite;
    staff::ChangeSiteRequest m_site; ///< as it is stored
    std::vector<SettingRow*> m_rows;
    MailHostCard* m_mail;
    PresetCard* m_presets;
    KeysCard* m_keys;
    std::shared_ptr<sitekeys::RotationJob> m_rotation;
    crypto::KeyPurpose m_rotating = crypto::KeyPurpose::Audit;
    bool m_isLeaving = false; ///< the window closes when the rotation has stopped
    QTimer m_watch;           ///< of the rotation's progress
};

} // namespace pindesk::ui
