#pragma once
#include "core/staff/changesetting.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;

namespace pindesk::ui {

class Card;
class MailHostCard;
class SettingRow;

/// This computer's appearance and language for everybody; the site's settings for who may see them.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

Q_SIGNALS:
    /// The site's, when it was read or changed.
    void idleMinutesKnown(int minutes);
    void siteChanged(const QString& name, const QString& supportPhone);

protected:
    void opened() override;
    void closed() override;

private:
    [[nodiscard]] QWidget* makeComputerCard();
    [[nodiscard]] QWidget* makeSiteCard();
    [[nodiscard]] QWidget* makeSettingsCard(const QString& title, std::initializer_list<const char*> keys);
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
    [[nodiscard]] bool maySee() const;

    QComboBox* m_appearance;
    QComboBox* m_language;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QPushButton* m_saveSite;
    staff::ChangeSiteRequest m_site; ///< as it is stored
    std::vector<SettingRow*> m_rows;
    std::vector<QWidget*> m_siteCards;
    MailHostCard* m_mail;
};

} // namespace pindesk::ui
