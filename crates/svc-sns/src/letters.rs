//! What mails say.

use crate::message::MessageKind;
use crate::notice::Notice;

/// The subject and text of the mail that a notice is.
pub(crate) fn mail_text(notice: &Notice<'_>) -> (String, String) {
    let topic = notice.load.topic.arn();
    let link = notice.subscribe_url().unwrap_or_default();
    match notice.load.message.kind {
        MessageKind::Notification => {
            let subject = notice.contents.subject.clone();
            let subject = subject.unwrap_or_else(|| "AWS Notification Message".to_owned());
            let (text, link) = (notice.text(), notice.unsubscribe_url());
            let end = format!(
                "--\nTo stop receiving notifications from this topic, open this link:\n{link}\n\nPlease do not reply to this message.\n"
            );
            (subject, format!("{text}\n\n{end}"))
        }
        MessageKind::SubscriptionConfirmation => (
            "AWS Notification - Subscription Confirmation".to_owned(),
            format!(
                "You have chosen to subscribe to the topic:\n{topic}\n\nTo confirm this subscription, open this link. If you did not ask for it, do nothing:\n{link}\n"
            ),
        ),
        MessageKind::UnsubscribeConfirmation => (
            "AWS Notification - Unsubscribe Confirmation".to_owned(),
            format!(
                "Your subscription to the topic below has been deactivated:\n{topic}\n\nIf that was in error, open this link to subscribe again:\n{link}\n"
            ),
        ),
    }
}
