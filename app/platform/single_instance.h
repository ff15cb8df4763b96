#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace limber::platform {

/// One program for one person: a second start, the launcher and the bus itself bring up the window of the
/// first (org.freedesktop.Application).
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Claim {
        First,  ///< this one runs
        Second, ///< another one runs and was told; this one ends
        Alone   ///< there is no bus to find others by
    };

    /// `name` with dots, as the desktop file is called.
    explicit SingleInstance(QString name, QObject* parent = nullptr);
    ~SingleInstance() override;
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// `files` are handed to the first one.
    [[nodiscard]] Claim claim(const QStringList& files = {});

Q_SIGNALS:
    /// Show the window.
    void activated();
    void filesOpened(const QStringList& files);
    void actionAsked(const QString& action);

private:
    friend class ApplicationFace;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Claim tellFirst(const QStringList& files) const;
    void activate(const QVariantMap& platform);

    QString m_name;
    bool m_owned = false;
};

} // namespace limber::platform
