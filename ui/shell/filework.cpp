#include "ui/shell/filework.h"
#include "core/audit/privatefile.h"
#include <QFileDialog>
#include <QtConcurrentRun>

namespace pindesk::ui {

QFuture<Result<void>> savePrivately(const QString& path, const QByteArray& bytes) {
    return QtConcurrent::run([path, bytes]() -> Result<void> {
        PINDESK_TRY(auto file, audit::PrivateFile::create(path));
        if (file.device().write(bytes) != bytes.size())
            return audit::writeFailure(file.device());
        return file.commit();
    });
}

void askForPath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                std::function<void(const QString&)> use) {
    auto* dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(use));
    dialog->open();
}

void askForFile(QWidget* parent, const QString& title, const QString& filter,
                std::function<void(const QString&)> use) {
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(use));
    dialog->open();
}

} // namespace pindesk::ui
