//! ListKeyAlerts, of Ironkeep's own API: keys of the account whose deletion was scheduled, or that were to be
//! used while they were off or waited for their deletion.

use api_ironkeep::{
    KeyAlert, KeyAlertKind, ListKeyAlerts, ListKeyAlertsRequest, ListKeyAlertsResponse, errors,
};
use engine::{
    Allowed, Consume as _, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View,
};
use stdx::Timestamp;
use wire::Operation;

use crate::Kms;
use crate::alert::{ALERTS, AlertRecord};
use crate::key::key_arn;
use crate::watch::KeyAlerts;

const RULES: PageRules = PageRules {
    items_default: 1_000,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListKeyAlerts> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListKeyAlertsRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("ironkeep:ListKeyAlerts", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListKeyAlertsRequest,
        _: Allowed<()>,
    ) -> Result<ListKeyAlertsResponse, Failure> {
        // What was refused before this call is known to it.
        cx.catch_up(KeyAlerts::NAME).await;
        let request = PageRequest {
            operation: ListKeyAlerts::META,
            question: &[],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &ALERTS, &[account.as_str()], |_, _| true).await?;
        let alerts = page.items.into_iter().map(|(parts, alert)| shown(&account, &parts, alert));
        Ok(ListKeyAlertsResponse {
            alerts: alerts.collect::<Result<_, Failure>>()?,
            next_token: page.next,
        })
    }
}

fn shown(account: &str, parts: &[String], alert: AlertRecord) -> Result<KeyAlert, Failure> {
    let [region, key_id, kind] = parts else {
        return Err(Failure::Internal("a row of kms.alert names no key".into()));
    };
    Ok(KeyAlert {
        key_arn: key_arn(region, account, key_id),
        kind: KeyAlertKind::from(kind.as_str()),
        count: i64::try_from(alert.count).unwrap_or(i64::MAX),
        first_at: Timestamp::from_unix_ms(alert.first_ms),
        last_at: Timestamp::from_unix_ms(alert.last_ms),
        operation: alert.operation,
        principal_id: alert.principal_id,
        request_id: alert.request_id,
    })
}
