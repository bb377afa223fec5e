#include "ui/setup/recoverysheet.h"
#include "ui/setup/recoverykeydisplay.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

constexpr double titleSize = 18, textSize = 11, keySize = 15; // points

/// Paints words from the top on; `top` goes below them.
void write(QPainter& painter, QRect& room, const QString& words, QFont font) {
    painter.setFont(font);
    QRect taken;
    painter.drawText(room, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, words, &taken);
    room.setTop(taken.bottom() + QFontMetrics(font, painter.device()).height());
}

} // namespace

void paintRecoverySheet(QPainter& painter, const QRect& page, const RecoverySheet& sheet) {
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.setPen(Qt::black); // paper has no dark theme
    QRect room = page;
    QFont text = QGuiApplication::font();
    text.setPointSizeF(textSize);
    QFont title = text;
    title.setPointSizeF(titleSize);
    title.setBold(true);
    QFont key = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    key.setPointSizeF(keySize);
    const QString made =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(sheet.madeAt).date(), QLocale::LongFormat);
    write(painter, room, Words::tr("PinDesk recovery key of %1").arg(sheet.siteName), title);
    write(painter, room, Words::tr("Made on %1 for %2").arg(made, sheet.url), text);
    painter.setFont(key);
    const int keyHeight = QFontMetrics(key, painter.device()).height();
    room.setTop(room.top() + keyHeight);
    RecoveryKeyDisplay::paint(painter, room, sheet.key);
    room.setTop(room.top() + 4 * keyHeight);
    write(painter, room,
          Words::tr("Whoever has this key can make themselves administrator. Keep it locked away, and apart "
                    "from copies of the database."),
          text);
    write(painter, room,
          Words::tr(
              "When nobody can sign in any more, type the key into a file (spaces, dashes and case do not "
              "count), run this command, and delete the file:"),
          text);
    key.setPointSizeF(textSize);
    write(painter, room, u"pindeskctl recover --recovery-file FILE --admin NAME"_s, key);
}

} // namespace pindesk::ui
