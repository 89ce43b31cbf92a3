//! A step of a rotation, by the rotator's kind. Each may be done again: what is done already is found done.

use engine::Ctx;

use super::acting::Acting;
use super::database::Users;
use super::fault::Unrotated;
use super::rotator::{Kind, Rotator};
use super::state::{Step, UnderWay};
use super::targets::{DatabaseEngine, RotationTargets};
use super::{database, generated, iam_key, redis, webhook};
use crate::secret::SecretRecord;

/// What follows a step that went well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Followed {
    /// The next one.
    Next,
    /// The same once more: what was noted has to be stored first.
    Again,
}

/// Does what is next of `under_way`.
pub(super) async fn perform(
    cx: &mut Ctx,
    (secret, rotator): (&SecretRecord, &Rotator),
    under_way: &mut UnderWay,
    targets: Option<&dyn RotationTargets>,
) -> Result<Followed, Unrotated> {
    let token = under_way.version_id.clone();
    let acting = Box::pin(Acting::begin(cx, (secret, &token), rotator, targets)).await?;
    match under_way.next {
        Step::Create => Box::pin(create(acting, under_way)).await,
        Step::Set => Box::pin(set(acting)).await,
        Step::Test => Box::pin(test(acting, under_way.is_test)).await,
        _ => Box::pin(finish(acting)).await,
    }
}

/// The engine of a rotator of databases, and how many users it has.
const fn users_of(kind: Kind) -> (DatabaseEngine, Users) {
    match kind {
        Kind::MariaDbSingleUser => (DatabaseEngine::MariaDb, Users::Single),
        Kind::MariaDbAlternatingUsers => (DatabaseEngine::MariaDb, Users::Alternating),
        Kind::PostgreSqlAlternatingUsers => (DatabaseEngine::PostgreSql, Users::Alternating),
        _ => (DatabaseEngine::PostgreSql, Users::Single),
    }
}

async fn create(mut acting: Acting<'_>, under_way: &mut UnderWay) -> Result<Followed, Unrotated> {
    let (kind, acting) = (acting.rotator.kind, &mut acting);
    match kind {
        Kind::RandomPassword => generated::create(acting).await?,
        Kind::PostgreSqlSingleUser
        | Kind::PostgreSqlAlternatingUsers
        | Kind::MariaDbSingleUser
        | Kind::MariaDbAlternatingUsers => database::create(acting, users_of(kind)).await?,
        Kind::RedisAcl => redis::create(acting).await?,
        Kind::IamAccessKey => {
            let made = iam_key::create(acting, under_way.keys_before.as_deref()).await?;
            if let iam_key::Created::Before(keys) = made {
                under_way.keys_before = Some(keys);
                return Ok(Followed::Again);
            }
        }
        Kind::HttpWebhook => {
            webhook::call(acting, Step::Create).await?;
            if acting.pending().await?.is_none() {
                return Err(Unrotated::value("createSecret has left no value under AWSPENDING"));
            }
        }
    }
    Ok(Followed::Next)
}

async fn set(mut acting: Acting<'_>) -> Result<Followed, Unrotated> {
    let (kind, acting) = (acting.rotator.kind, &mut acting);
    match kind {
        // A key of a user works once it is made.
        Kind::RandomPassword | Kind::IamAccessKey => {}
        Kind::PostgreSqlSingleUser
        | Kind::PostgreSqlAlternatingUsers
        | Kind::MariaDbSingleUser
        | Kind::MariaDbAlternatingUsers => database::set(acting, users_of(kind)).await?,
        Kind::RedisAcl => redis::set(acting).await?,
        Kind::HttpWebhook => webhook::call(acting, Step::Set).await?,
    }
    Ok(Followed::Next)
}

async fn test(mut acting: Acting<'_>, is_dry: bool) -> Result<Followed, Unrotated> {
    let (kind, acting) = (acting.rotator.kind, &mut acting);
    match kind {
        Kind::RandomPassword => generated::test(acting, is_dry).await?,
        Kind::PostgreSqlSingleUser
        | Kind::PostgreSqlAlternatingUsers
        | Kind::MariaDbSingleUser
        | Kind::MariaDbAlternatingUsers => {
            database::test(acting, users_of(kind).0, is_dry).await?;
        }
        Kind::RedisAcl => redis::test(acting, is_dry).await?,
        Kind::IamAccessKey => iam_key::test(acting, is_dry).await?,
        Kind::HttpWebhook => webhook::call(acting, Step::Test).await?,
    }
    Ok(Followed::Next)
}

async fn finish(mut acting: Acting<'_>) -> Result<Followed, Unrotated> {
    if acting.rotator.kind == Kind::HttpWebhook {
        webhook::call(&mut acting, Step::Finish).await?;
        return Ok(Followed::Next);
    }
    acting.make_current().await?;
    Ok(Followed::Next)
}
