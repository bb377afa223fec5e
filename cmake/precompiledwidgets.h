// What nearly every file of the console includes.
#include "cmake/precompiled.h"
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QWidget>
