//! A subscription: of whom, at which endpoint, whether it is confirmed, and what it wants.

use std::collections::BTreeMap;

use engine::{Ctx, Failure, Writer};
use envelope::digest::sha256;
use names::{AccountId, RequestId};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::endpoint::Protocol;
use crate::limits::{FIFO_SUBSCRIPTIONS_MAX, FILTERS_MAX, SUBSCRIPTIONS_MAX};
use crate::rows::Nothing;
use crate::subscription_settings::SubscriptionSettings;
use crate::topic::{COUNTS, CountRecord, TopicRecord, arns};

/// Subscriptions.
pub(crate) const SUBSCRIPTIONS: Table<SubscriptionRecord> = Table::new("sns.subscription");

/// Subscriptions by their owners.
pub(crate) const SUBSCRIBERS: Table<Nothing> = Table::new("sns.subscriber");

/// Subscriptions by their endpoints: a topic has one for each.
pub(crate) const ENDPOINTS: Table<EndpointRecord> = Table::new("sns.endpoint");

/// A stored subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SubscriptionRecord {
    pub(crate) id: String,
    /// The account that subscribed.
    pub(crate) owner: AccountId,
    /// Who subscribed: an ARN.
    pub(crate) principal: String,
    /// The topic: account, Region and name.
    pub(crate) topic: [String; 3],
    pub(crate) protocol: Protocol,
    pub(crate) endpoint: String,
    pub(crate) state: State,
    /// Where the server was asked to subscribe, `https://HOST`: what addresses in messages begin with.
    pub(crate) address: String,
    /// It was confirmed with a signature, by its owner.
    pub(crate) is_authenticated: bool,
    pub(crate) settings: SubscriptionSettings,
}

impl Record for SubscriptionRecord {
    const VERSION: u8 = 1;
}

/// Whether messages go to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    /// It waits for its token, of which this is the hash.
    Pending {
        token: String,
        until_ms: i64,
    },
    Confirmed,
    /// Somebody who read a message ended it; its token, of which this is the hash, makes it go on.
    Left {
        token: String,
        until_ms: i64,
    },
}

/// Which subscription an endpoint has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EndpointRecord {
    pub(crate) id: String,
}

impl Record for EndpointRecord {
    const VERSION: u8 = 1;
}

/// What is shown in the place of an ARN before a subscription is confirmed.
pub(crate) const PENDING: &str = "PendingConfirmation";

impl SubscriptionRecord {
    /// `TOPIC:ID`.
    pub(crate) fn arn(&self) -> String {
        let [account, region, name] = &self.topic;
        arns(region, account).resource(&[name, ":", &self.id])
    }

    /// Its ARN, or that it waits to be confirmed.
    pub(crate) fn shown_arn(&self) -> String {
        match self.state {
            State::Confirmed => self.arn(),
            State::Pending { .. } | State::Left { .. } => PENDING.to_owned(),
        }
    }

    /// The ARN of its topic.
    pub(crate) fn topic_arn(&self) -> String {
        let [account, region, name] = &self.topic;
        arns(region, account).resource(&[name])
    }

    /// As an entry of a list.
    pub(crate) fn listed(&self) -> api_sns::Subscription {
        api_sns::Subscription {
            subscription_arn: Some(self.shown_arn()),
            owner: Some(self.owner.as_str().to_owned()),
            protocol: Some(self.protocol.shown().to_owned()),
            endpoint: Some(self.endpoint.clone()),
            topic_arn: Some(self.topic_arn()),
        }
    }

    /// Whether lists show it.
    pub(crate) const fn is_listed(&self) -> bool {
        !matches!(self.state, State::Left { .. })
    }

    fn endpoint_digest(protocol: Protocol, endpoint: &str) -> String {
        hex::encode(sha256(format!("{}\n{endpoint}", protocol.shown()).as_bytes()))
    }

    /// The subscription of `topic` at this endpoint, if there is one.
    pub(crate) async fn at(
        cx: &mut Ctx,
        topic: &TopicRecord,
        (protocol, endpoint): (Protocol, &str),
    ) -> Result<Option<Self>, Failure> {
        let digest = Self::endpoint_digest(protocol, endpoint);
        let Some(found) = ENDPOINTS.get(cx, &[&topic.home, &digest]).await? else {
            return Ok(None);
        };
        Ok(SUBSCRIPTIONS.get(cx, &[&topic.home, &found.id]).await?)
    }

    /// Stores it with what leads to it.
    pub(crate) fn save(&self, cx: &mut Writer<'_>, topic: &TopicRecord) -> Result<(), Failure> {
        let digest = Self::endpoint_digest(self.protocol, &self.endpoint);
        let home = topic.home.as_str();
        let endpoint = EndpointRecord { id: self.id.clone() };
        ENDPOINTS.put(cx.tx_mut(), &[home, &digest], &endpoint)?;
        let subscriber = [self.owner.as_str(), topic.region.as_str(), home, &self.id];
        SUBSCRIBERS.put(cx.tx_mut(), &subscriber, &Nothing {})?;
        SUBSCRIPTIONS.put(cx.tx_mut(), &[home, &self.id], self)?;
        Ok(())
    }

    /// Removes it, and what leads to it.
    pub(crate) fn remove(&self, cx: &mut Writer<'_>, (home, region): (&str, &str)) {
        let digest = Self::endpoint_digest(self.protocol, &self.endpoint);
        ENDPOINTS.delete(cx.tx_mut(), &[home, &digest]);
        SUBSCRIBERS.delete(cx.tx_mut(), &[self.owner.as_str(), region, home, &self.id]);
        SUBSCRIPTIONS.delete(cx.tx_mut(), &[home, &self.id]);
    }

    /// All attributes but those of the topic's delivery policy.
    pub(crate) fn attributes(&self) -> BTreeMap<&'static str, String> {
        let mut shown = self.settings.shown();
        let is_pending = self.state != State::Confirmed;
        shown.insert("SubscriptionArn", self.arn());
        shown.insert("TopicArn", self.topic_arn());
        shown.insert("Owner", self.owner.as_str().to_owned());
        shown.insert("Protocol", self.protocol.shown().to_owned());
        shown.insert("Endpoint", self.endpoint.clone());
        shown.insert("PendingConfirmation", is_pending.to_string());
        shown.insert("ConfirmationWasAuthenticated", self.is_authenticated.to_string());
        shown.insert("SubscriptionPrincipal", self.principal.clone());
        shown
    }

    const fn is_filtered(&self) -> bool {
        self.settings.filter_policy.is_some()
    }
}

/// A new id.
pub(crate) fn fresh_id(cx: &Ctx) -> String {
    RequestId::uuid(envelope::random::bytes(cx.random())).as_str().to_owned()
}

/// Counts what became of a subscription of `topic`, from `before` to `after`.
///
/// # Errors
/// `SubscriptionLimitExceeded` and `FilterPolicyLimitExceeded`.
pub(crate) async fn recount(
    cx: &mut Writer<'_>,
    topic: &TopicRecord,
    (before, after): (Option<&SubscriptionRecord>, Option<&SubscriptionRecord>),
) -> Result<(), Failure> {
    let held = COUNTS.get(cx, &[&topic.home]).await?.unwrap_or_default();
    let mut count = held;
    if let Some(before) = before {
        let of_state = of_state(&mut count, &before.state);
        *of_state = of_state.saturating_sub(1);
        count.filtered = count.filtered.saturating_sub(u64::from(before.is_filtered()));
    }
    match after {
        Some(after) => {
            let of_state = of_state(&mut count, &after.state);
            *of_state = of_state.saturating_add(1);
            count.filtered = count.filtered.saturating_add(u64::from(after.is_filtered()));
        }
        None => count.deleted = count.deleted.saturating_add(1),
    }
    require_room(topic, (held, count))?;
    if held != count {
        COUNTS.put(cx.tx_mut(), &[&topic.home], &count)?;
    }
    Ok(())
}

fn of_state<'c>(count: &'c mut CountRecord, state: &State) -> &'c mut u64 {
    match state {
        State::Confirmed => &mut count.confirmed,
        State::Pending { .. } => &mut count.pending,
        State::Left { .. } => &mut count.deleted,
    }
}

fn require_room(
    topic: &TopicRecord,
    (held, count): (CountRecord, CountRecord),
) -> Result<(), Failure> {
    let all = |count: CountRecord| count.confirmed.saturating_add(count.pending);
    let most = if topic.is_fifo() { FIFO_SUBSCRIPTIONS_MAX } else { SUBSCRIPTIONS_MAX };
    if all(count) > most && all(count) > all(held) {
        let text = format!("Subscription limit exceeded: a topic has at most {most}");
        return Err(api_sns::errors::subscription_limit_exceeded_exception(text).into());
    }
    if count.filtered > FILTERS_MAX && count.filtered > held.filtered {
        let text = format!("Filter policy limit exceeded: a topic has at most {FILTERS_MAX}");
        return Err(api_sns::errors::filter_policy_limit_exceeded_exception(text).into());
    }
    Ok(())
}
