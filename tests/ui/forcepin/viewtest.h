#pragma once
#include "core/forcepin/profileservice.h"
#include "tests/core/forcepin/forcepintest.h"
#include "tests/ui/pagetest.h"
#include <QTableView>

namespace pindesk::ui {

/// A view of the Force PIN page by itself, with the real service of a supervisor.
class ViewTest : public PageTestOn<forcepin::ForcePinTest> {
protected:
    using Scenario = pinrules::Scenario;

    void showView(QWidget& view) {
        m_page = &view;
        view.resize(900, 900);
        view.show();
    }
    [[nodiscard]] std::shared_ptr<const audit::Session> supervisor(bool hasKeys = true) {
        audit::Session session = m_site.signIn(QStringLiteral("supervisor1"));
        if (!hasKeys)
            session.keys.wipe();
        return std::make_shared<const audit::Session>(std::move(session));
    }
    /// What a row of a table says.
    [[nodiscard]] QStringList row(const QString& table, int row) const {
        const QAbstractItemModel* model = named<QTableView>(table)->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(row, column).data().toString();
        return texts;
    }

    forcepin::ProfileService m_service{m_lane, supervisor()};
};

} // namespace pindesk::ui
