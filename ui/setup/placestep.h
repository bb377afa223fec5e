#pragma once
#include "ui/setup/setupstep.h"

class QComboBox;
class QSpinBox;

namespace pindesk::ui {

/// Where the site's database is or will be. Tested before the wizard goes on.
class PlaceStep : public SetupStep {
    Q_OBJECT
public:
    PlaceStep(SetupDraft& draft, staff::SetupService& service, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextText() const override { return tr("Test and go &on"); }
    void goOn() override;
    /// The place as the fields say it.
    [[nodiscard]] QString url() const;
    /// The field that names the place.
    [[nodiscard]] QWidget& place() const;

private:
    void buildFile();
    void buildServer();
    void chooseFile();
    void take(const QString& url, const Result<staff::FoundPlace>& found);

    staff::SetupService& m_service;
    QWidget* m_file;
    QWidget* m_server;
    QWidget* m_address;
    QLineEdit* m_path;
    QLineEdit* m_url;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QComboBox* m_security;
    QLabel* m_problem;
};

} // namespace pindesk::ui
