//! ListQueuesUnderKey, of Ironkeep's own API: queues of the account with messages that are under a
//! key of KMS, and how many, in all Regions. A queue of which one call has not seen all messages comes again.

use api_ironkeep::{
    ListQueuesUnderKey, ListQueuesUnderKeyRequest, ListQueuesUnderKeyResponse, ResourceUnderKey,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use names::AccountId;
use store::{Order, Range};
use wire::Operation;

use crate::Sqs;
use crate::message::MESSAGES;
use crate::queue::{QUEUES, QueueRecord};
use crate::wrapping::Sealing;

/// Rows of queues and messages that one call looks at; the token goes on behind them.
const ROWS_MAX: usize = 5_000;

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

const RULES: PageRules = PageRules {
    items_default: ROWS_MAX,
    items_max: ROWS_MAX,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListQueuesUnderKey> for Sqs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListQueuesUnderKeyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("ironkeep:ListQueuesUnderKey", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListQueuesUnderKeyRequest,
        _: Allowed<()>,
    ) -> Result<ListQueuesUnderKeyResponse, Failure> {
        let request = PageRequest {
            operation: ListQueuesUnderKey::META,
            question: &[&input.kms_key_arn],
            items: None,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let mut walk = Walk::after(cx, paging.after())?;
        let mut resources = Vec::new();
        let mut left = ROWS_MAX;
        while let Some(queue) = walk.queue(cx).await? {
            left = left.saturating_sub(1);
            let under = walk.count(cx, (&queue, &input.kms_key_arn), &mut left).await?;
            if under > 0 {
                resources.push(ResourceUnderKey {
                    resource_arn: queue.arn(),
                    version_id: None,
                    message_count: Some(under),
                });
            }
            if left == 0 {
                let next_token = paging.token_behind(&walk.place())?;
                return Ok(ListQueuesUnderKeyResponse { resources, next_token: Some(next_token) });
            }
        }
        Ok(ListQueuesUnderKeyResponse { resources, next_token: None })
    }
}

/// How far the walk over queues and their messages has come.
struct Walk {
    account: AccountId,
    /// Region and name of the queue that was looked at last.
    behind: Option<[String; 2]>,
    /// In that queue, when sent and id of the message that was looked at last; none where all were.
    inside: Option<[String; 2]>,
}

impl Walk {
    /// Goes on where a token says.
    fn after(cx: &Ctx, after: Option<&[String]>) -> Result<Self, Failure> {
        let account = cx.account().clone();
        let (behind, inside) = match after {
            None => (None, None),
            Some([region, name]) => (Some([region.clone(), name.clone()]), None),
            Some([region, name, sent, id]) => {
                (Some([region.clone(), name.clone()]), Some([sent.clone(), id.clone()]))
            }
            Some(_) => return Err((RULES.invalid_token)().into()),
        };
        Ok(Self { account, behind, inside })
    }

    /// The queue to look at: one that is not done, or the next.
    async fn queue(&mut self, cx: &mut Ctx) -> Result<Option<QueueRecord>, Failure> {
        if let (Some([region, name]), Some(_)) = (&self.behind, &self.inside) {
            // It may have been deleted since.
            if let Some(queue) = QUEUES.get(cx, &[&self.account, region, name]).await? {
                return Ok(Some(queue));
            }
            self.inside = None;
        }
        let after = self.behind.as_ref().map(|[region, name]| [region.as_str(), name.as_str()]);
        let after = after.as_ref().map(<[&str; 2]>::as_slice);
        let prefix = [self.account.as_str()];
        let mut found = QUEUES.range(cx, &prefix, after, 1, Order::Forward).await?;
        let Some((_, queue)) = found.pop() else { return Ok(None) };
        self.behind = Some([queue.region.to_string(), queue.name.clone()]);
        Ok(Some(queue))
    }

    /// Counts messages of the queue under the key, at most `left` of them.
    async fn count(
        &mut self,
        cx: &Ctx,
        (queue, key_arn): (&QueueRecord, &str),
        left: &mut usize,
    ) -> Result<i64, Failure> {
        let all = MESSAGES.key(&[&queue.home]);
        let mut range = Range::within(&all, PAGE_ROWS);
        if let Some([sent, id]) = &self.inside {
            range = range.after(&MESSAGES.key(&[&queue.home, sent, id]));
        }
        let mut under = 0_i64;
        loop {
            let rows = cx.tx().peek_range(&range).await?;
            for row in &rows {
                let message = MESSAGES.decode(&row.row.value)?;
                if matches!(&message.contents.sealing, Sealing::Kms(key) if key.kms_key_arn == key_arn)
                {
                    under = under.saturating_add(1);
                }
            }
            let Some(last) = rows.last() else {
                self.inside = None;
                return Ok(under);
            };
            range = range.after(&last.key);
            *left = left.saturating_sub(rows.len());
            if *left == 0 {
                let parts = MESSAGES.parts(&last.key, &all)?;
                self.inside = <[String; 2]>::try_from(parts).ok();
                return Ok(under);
            }
        }
    }

    /// Where a token goes on.
    fn place(&self) -> Vec<String> {
        self.behind.iter().chain(&self.inside).flatten().cloned().collect()
    }
}
