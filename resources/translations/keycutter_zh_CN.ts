<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Waiting, %1 of %2 approvals</source>
        <translation>等待中，%2 次审批已获 %1 次</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待审批</translation>
    </message>
    <message>
        <source>, rejected by a reviewer so far</source>
        <translation>，目前已被一位审批者拒绝</translation>
    </message>
    <message>
        <source>Merged by bypassing the policy</source>
        <translation>绕过策略合并</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merged, but some keys were not written</source>
        <translation>已合并，但有些键未写入</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The policy was removed; this request cannot be merged</source>
        <translation>策略已被删除；此请求无法合并</translation>
    </message>
    <message>
        <source>State cannot be read with this sign-in</source>
        <translation>此登录无法读取状态</translation>
    </message>
</context>
<context>
    <name>Cloudflare</name>
    <message>
        <source>This sign-in may not look into the secrets store of this account: Cloudflare says “%1”. A token needs the permission “Secrets Store Read” or “Secrets Store Write”, a user a role for the Secrets Store.</source>
        <translation>此登录不能查看该账户的 Secrets Store：Cloudflare 说“%1”。令牌需要权限“Secrets Store Read”或“Secrets Store Write”，用户需要 Secrets Store 的角色。</translation>
    </message>
    <message>
        <source>This account has no secrets store yet. Cloudflare creates its one store when the first secret is added in the dashboard.</source>
        <translation>此账户还没有 Secrets Store。在仪表板中添加第一个机密时，Cloudflare 会创建其唯一的存储。</translation>
    </message>
    <message>
        <source>Type the account ID into the form; it is in the address of the account&apos;s pages on dash.cloudflare.com. Or give the token “Account Settings Read”, so that it can list its accounts.</source>
        <translation>请在表单中输入账户 ID；它在 dash.cloudflare.com 上账户页面的地址中。或者授予令牌“Account Settings Read”，使其能列出账户。</translation>
    </message>
    <message>
        <source>Listing the accounts</source>
        <translation>列出账户</translation>
    </message>
    <message>
        <source>Cloudflare lists no account for it.</source>
        <translation>Cloudflare 没有为它列出任何账户。</translation>
    </message>
    <message>
        <source>This sign-in may look at the secrets of this account but not duplicate them: Cloudflare says “%1”. A token needs the permission “Secrets Store Write”, a user the role Super Administrator or Secrets Store Admin.</source>
        <translation>此登录可以查看该账户的机密，但不能复制：Cloudflare 说“%1”。令牌需要权限“Secrets Store Write”，用户需要角色 Super Administrator 或 Secrets Store Admin。</translation>
    </message>
    <message>
        <source>This server does not offer duplicating. Check the base URL.</source>
        <translation>此服务器不提供复制。请检查基础 URL。</translation>
    </message>
    <message>
        <source>Asking whether this sign-in may duplicate</source>
        <translation>询问此登录能否复制</translation>
    </message>
    <message>
        <source>Whether this sign-in may duplicate is not known: the server answered with status %1.</source>
        <translation>不知道此登录能否复制：服务器以状态 %1 应答。</translation>
    </message>
    <message>
        <source>a number of secrets</source>
        <translation>机密的数量</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>There is no API token.</source>
        <translation>没有 API 令牌。</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>请输入 API 令牌。</translation>
    </message>
    <message>
        <source>“cfk_…” is a Global API Key and no API token.</source>
        <translation>“cfk_…”是 Global API Key，不是 API 令牌。</translation>
    </message>
    <message>
        <source>Choose the method “Global API Key” and enter the e-mail with it, or create an API token.</source>
        <translation>请选择方法“Global API Key”并输入对应的电子邮件，或者创建 API 令牌。</translation>
    </message>
    <message>
        <source>The API token holds a blank or another character that no token has.</source>
        <translation>API 令牌中有空格或令牌不会包含的其他字符。</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>请完整且单独地重新复制。</translation>
    </message>
    <message>
        <source>A Global API Key goes with its user&apos;s e-mail.</source>
        <translation>Global API Key 要与其用户的电子邮件一起使用。</translation>
    </message>
    <message>
        <source>Enter the e-mail that you sign in to Cloudflare with.</source>
        <translation>请输入您登录 Cloudflare 所用的电子邮件。</translation>
    </message>
    <message>
        <source>There is no Global API Key.</source>
        <translation>没有 Global API Key。</translation>
    </message>
    <message>
        <source>Enter the Global API Key.</source>
        <translation>请输入 Global API Key。</translation>
    </message>
    <message>
        <source>“cfut_…” and “cfat_…” are API tokens and no Global API Key.</source>
        <translation>“cfut_…”和“cfat_…”是 API 令牌，不是 Global API Key。</translation>
    </message>
    <message>
        <source>Choose the method “API token”.</source>
        <translation>请选择方法“API 令牌”。</translation>
    </message>
    <message>
        <source>The Global API Key holds a blank or another character that no key has.</source>
        <translation>Global API Key 中有空格或密钥不会包含的其他字符。</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Needed only where the credential may not list its accounts. It is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>仅当凭据不能列出其账户时需要。它在 dash.cloudflare.com 上账户页面的地址中。</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 位数字和 a 到 f 的字母</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>An API token with the permission “Secrets Store Write” (in the dashboard: Account, Secrets Store, Edit); “Account Settings Read” lets it list its accounts. Made under My Profile, API Tokens.</source>
        <translation>具有权限“Secrets Store Write”的 API 令牌（在仪表板中：Account、Secrets Store、Edit）；“Account Settings Read”使其能列出账户。在 My Profile、API Tokens 中创建。</translation>
    </message>
    <message>
        <source>A user&apos;s token (“cfut_…”) or an account&apos;s (“cfat_…”). Cloudflare shows it once, when it is created.</source>
        <translation>用户的令牌（“cfut_…”）或账户的令牌（“cfat_…”）。Cloudflare 只在创建时显示一次。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in at Cloudflare.</source>
        <translation>用户在 Cloudflare 的登录名。</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The older way to sign in, with a user&apos;s e-mail and key. The user needs the role Super Administrator or Secrets Store Admin to duplicate.</source>
        <translation>较旧的登录方式，使用用户的电子邮件和密钥。要复制，用户需要角色 Super Administrator 或 Secrets Store Admin。</translation>
    </message>
    <message>
        <source>My Profile, API Tokens, Global API Key. It can do all that the user can; an API token is safer.</source>
        <translation>My Profile、API Tokens、Global API Key。它能做用户能做的一切；API 令牌更安全。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers can bind the secret.</source>
        <translation>Workers 可以绑定此机密。</translation>
    </message>
    <message>
        <source>AI Gateway</source>
        <translation>AI Gateway</translation>
    </message>
    <message>
        <source>AI Gateway finds the secret as a provider&apos;s key, by its name.</source>
        <translation>AI Gateway 按名称找到此机密，作为提供商的密钥。</translation>
    </message>
    <message>
        <source>DEX</source>
        <translation>DEX</translation>
    </message>
    <message>
        <source>Digital Experience Monitoring may use the secret.</source>
        <translation>Digital Experience Monitoring 可以使用此机密。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Cloudflare Access may use the secret.</source>
        <translation>Cloudflare Access 可以使用此机密。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Containers may use the secret, for example for a registry.</source>
        <translation>Containers 可以使用此机密，例如用于镜像仓库。</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>网页搜索</translation>
    </message>
    <message>
        <source>Web search may use the secret.</source>
        <translation>网页搜索可以使用此机密。</translation>
    </message>
    <message>
        <source>AI Gateway finds a key only under the exact name {gateway_id}_{provider_slug}_{alias}, so change the alias, not the whole name.</source>
        <translation>AI Gateway 只按确切的名称 {gateway_id}_{provider_slug}_{alias} 查找密钥，因此请修改 alias，而不是整个名称。</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare for Government, FedRAMP High</source>
        <translation>Cloudflare for Government, FedRAMP High</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Letters, digits, “_” and “-” only.</source>
        <translation>仅限字母、数字、“_”和“-”。</translation>
    </message>
    <message>
        <source>A Worker or another product may use a copy already. It finds no secret any more once the copy is deleted, and a deleted secret cannot be brought back.</source>
        <translation>Worker 或其他产品可能已在使用副本。副本删除后它将找不到机密，而删除的机密无法恢复。</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and in the Cloudflare dashboard that it is active and has not expired.</source>
        <translation>请检查是否复制完整，并在 Cloudflare 仪表板中确认它有效且未过期。</translation>
    </message>
    <message>
        <source>Copy it again from the Cloudflare dashboard, whole and without blanks.</source>
        <translation>请从 Cloudflare 仪表板重新复制，要完整且不含空格。</translation>
    </message>
    <message>
        <source>Cloudflare counts all of your requests together, the dashboard&apos;s too. Wait five minutes, then go on.</source>
        <translation>Cloudflare 把您的所有请求合并计数，仪表板的也算。请等待五分钟后继续。</translation>
    </message>
    <message>
        <source>The account is full. Delete secrets that are no longer needed, or ask Cloudflare for a larger quota, then duplicate the rest.</source>
        <translation>账户已满。请删除不再需要的机密，或向 Cloudflare 申请更大的配额，然后复制其余的。</translation>
    </message>
    <message>
        <source>Check the account ID (32 characters) and the base URL.</source>
        <translation>请检查账户 ID（32 个字符）和基础 URL。</translation>
    </message>
    <message>
        <source>Choose another name for this copy.</source>
        <translation>请为此副本选择另一个名称。</translation>
    </message>
    <message>
        <source>It was deleted in the meantime. Reload the store and look again.</source>
        <translation>它在此期间被删除了。请重新加载存储后再看。</translation>
    </message>
    <message>
        <source>It may have been deleted. Reload the connection and look again.</source>
        <translation>它可能已被删除。请重新加载连接后再看。</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>请至少选择一个作用域。</translation>
    </message>
    <message>
        <source>Choose only scopes that Cloudflare knows.</source>
        <translation>请只选择 Cloudflare 认识的作用域。</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, “_” and “-” for this copy.</source>
        <translation>请为此副本选择由字母、数字、“_”和“-”组成的名称。</translation>
    </message>
    <message>
        <source>The stored value is longer than the service takes today; create this secret anew in the dashboard.</source>
        <translation>存储的值超过了服务目前接受的长度；请在仪表板中重新创建此机密。</translation>
    </message>
    <message>
        <source>Type the account ID into the connection&apos;s form; it is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>请在连接的表单中输入账户 ID；它在 dash.cloudflare.com 上账户页面的地址中。</translation>
    </message>
    <message>
        <source>Check the e-mail and the Global API Key.</source>
        <translation>请检查电子邮件和 Global API Key。</translation>
    </message>
    <message>
        <source>Cloudflare locks out for a while after repeated bad sign-ins. Wait some minutes, then try again with a good credential.</source>
        <translation>多次错误登录后 Cloudflare 会锁定一段时间。请等待几分钟，然后用正确的凭据重试。</translation>
    </message>
    <message>
        <source>Cloudflare answered with its check for browsers instead of the API.</source>
        <translation>Cloudflare 用浏览器检查代替 API 作了应答。</translation>
    </message>
    <message>
        <source>Try from another network or without the proxy; give the request id to Cloudflare&apos;s support if it stays.</source>
        <translation>请换一个网络或不用代理再试；如果仍然如此，请把请求 ID 告诉 Cloudflare 的支持人员。</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Write” for this account (in the dashboard: Account, Secrets Store, Edit). With a Global API Key the user needs the role Super Administrator or Secrets Store Admin.</source>
        <translation>请为此账户授予令牌权限“Secrets Store Write”（在仪表板中：Account、Secrets Store、Edit）。使用 Global API Key 时，用户需要角色 Super Administrator 或 Secrets Store Admin。</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Read” or “Secrets Store Write” for this account. With a Global API Key the user needs a Secrets Store role or the role Super Administrator.</source>
        <translation>请为此账户授予令牌权限“Secrets Store Read”或“Secrets Store Write”。使用 Global API Key 时，用户需要 Secrets Store 角色或角色 Super Administrator。</translation>
    </message>
    <message>
        <source>true, as the status says</source>
        <translation>true（与状态一致）</translation>
    </message>
    <message>
        <source>Listing the stores of an account</source>
        <translation>列出账户的存储</translation>
    </message>
    <message>
        <source>Listing the secrets of the store</source>
        <translation>列出存储的机密</translation>
    </message>
    <message>
        <source>Asking how many secrets fit</source>
        <translation>询问还能放多少机密</translation>
    </message>
    <message>
        <source>Asking until when the token is good</source>
        <translation>询问令牌的有效期</translation>
    </message>
    <message>
        <source>Duplicating a secret</source>
        <translation>复制机密</translation>
    </message>
    <message>
        <source>Deleting a secret</source>
        <translation>删除机密</translation>
    </message>
    <message>
        <source>the id of the copy</source>
        <translation>副本的 ID</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>Creating a folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s stores have no folders.</source>
        <translation>Cloudflare 的存储没有文件夹。</translation>
    </message>
    <message>
        <source>Choose the store itself.</source>
        <translation>请选择存储本身。</translation>
    </message>
    <message>
        <source>Cloudflare duplicates one secret with each call.</source>
        <translation>Cloudflare 每次调用复制一个机密。</translation>
    </message>
    <message>
        <source>Cloudflare duplicates only within a store, and overwrites nothing.</source>
        <translation>Cloudflare 只在存储内部复制，并且不覆盖任何内容。</translation>
    </message>
    <message>
        <source>The account, the store or the secret is not known.</source>
        <translation>账户、存储或机密未知。</translation>
    </message>
    <message>
        <source>Cloudflare deletes one secret with each call, by its id.</source>
        <translation>Cloudflare 每次调用按 ID 删除一个机密。</translation>
    </message>
    <message>
        <source>User API token</source>
        <translation>用户 API 令牌</translation>
    </message>
    <message>
        <source>Account API token</source>
        <translation>账户 API 令牌</translation>
    </message>
    <message>
        <source>The server gives the same page of the list again and again.</source>
        <translation>服务器反复给出列表的同一页。</translation>
    </message>
    <message>
        <source>Check the base URL: a proxy in between may answer for Cloudflare.</source>
        <translation>请检查基础 URL：中间的代理可能代替 Cloudflare 应答。</translation>
    </message>
</context>
<context>
    <name>CloudflareSwitches</name>
    <message>
        <source>Until a new Cloudflare secret is active; 2000 without.</source>
        <translation>新的 Cloudflare 机密生效前的时间；未指定时为 2000。</translation>
    </message>
    <message>
        <source>Leave new Cloudflare secrets pending.</source>
        <translation>让新的 Cloudflare 机密保持待定。</translation>
    </message>
    <message>
        <source>Say this in place of the status “pending”.</source>
        <translation>用它代替状态“pending”。</translation>
    </message>
    <message>
        <source>How long a deleted Cloudflare secret can still be fetched; 300 without.</source>
        <translation>删除的 Cloudflare 机密还能获取多久；未指定时为 300。</translation>
    </message>
    <message>
        <source>What an unknown Cloudflare credential is told: 10000, 9106, 9109 or 10502.</source>
        <translation>未知的 Cloudflare 凭据得到的应答：10000、9106、9109 或 10502。</translation>
    </message>
    <message>
        <source>What a Cloudflare credential without the permission is told: 10000 or 9109.</source>
        <translation>没有权限的 Cloudflare 凭据得到的应答：10000 或 9109。</translation>
    </message>
    <message>
        <source>Do not say which Cloudflare name is in use already.</source>
        <translation>不说明哪个 Cloudflare 名称已被使用。</translation>
    </message>
    <message>
        <source>Refuse a per_page out of bounds instead of mending it.</source>
        <translation>拒绝超出范围的 per_page，而不是修正它。</translation>
    </message>
    <message>
        <source>Answer “” instead of null for a comment never given.</source>
        <translation>对从未给出的注释应答 “” 而不是 null。</translation>
    </message>
    <message>
        <source>Refuse to list the accounts of Cloudflare&apos;s account tokens.</source>
        <translation>拒绝为 Cloudflare 的账户令牌列出账户。</translation>
    </message>
    <message>
        <source>Add this scope to all Cloudflare secrets.</source>
        <translation>为所有 Cloudflare 机密添加此作用域。</translation>
    </message>
    <message>
        <source>Leave the scopes out of Cloudflare&apos;s answers.</source>
        <translation>在 Cloudflare 的应答中省略作用域。</translation>
    </message>
    <message>
        <source>Answer Cloudflare&apos;s requests with the bot wall&apos;s page.</source>
        <translation>用机器人防护页面应答 Cloudflare 的请求。</translation>
    </message>
</context>
<context>
    <name>ComboBoxAccess</name>
    <message>
        <source>%1: %2</source>
        <comment>what a box is for, what it shows</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open on the sandbox, a local server with sample data.</source>
        <translation>以沙盒打开，即带有示例数据的本地服务器。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>从此级别起记录到标准错误：debug、info、warning。</translation>
    </message>
    <message>
        <source>Commands:
  duplicate       Duplicate secrets without a window.
  runs            List the recorded runs.
  resume RUN      Take up a run that was interrupted.
  check RUN       Say how the copies of a run stand.
  undo RUN        Take a run back.
  report RUN      Write a report of a run.
  serve-sandbox   Serve the sandbox until interrupted.
  help [COMMAND]  Show this help, or that of a command.
</source>
        <translation>命令：
  duplicate       不用窗口复制机密。
  runs            列出记录的运行。
  resume RUN      继续被中断的运行。
  check RUN       说明运行的副本现状。
  undo RUN        撤销运行。
  report RUN      写出运行的报告。
  serve-sandbox   提供沙盒直到被中断。
  help [COMMAND]  显示此帮助，或某个命令的帮助。
</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Open on that saved connection.</source>
        <translation>以该已保存的连接打开。</translation>
    </message>
    <message>
        <source>Open on that recorded run.</source>
        <translation>以该已记录的运行打开。</translation>
    </message>
    <message>
        <source>“%1” of --run is no number of a run.</source>
        <translation>--run 的“%1”不是运行的编号。</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager and shows what happened to each.
Without a command it opens its window; one that is open already does what is asked.</source>
        <translation>Keycutter 在机密管理器内复制机密，并显示每个机密的结果。
不带命令时打开窗口；已打开的窗口会执行所要求的操作。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The destination shows a secret of that name, but it was made at about the time when the run began, so it may be someone else’s.</source>
        <translation>目标中有同名机密，但它大约在运行开始时创建，因此可能是别人的。</translation>
    </message>
    <message>
        <source>The destination shows a secret of that name, but with other scopes or another comment than were sent, so it may be someone else’s.</source>
        <translation>目标中有同名机密，但作用域或注释与发送的不同，因此可能是别人的。</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>--client-id needs its secret, or key, in KEYCUTTER_CLIENT_SECRET.</source>
        <translation>--client-id 需要 KEYCUTTER_CLIENT_SECRET 中的机密或密钥。</translation>
    </message>
    <message>
        <source>--site needs --client-id with KEYCUTTER_CLIENT_SECRET, or an access token in KEYCUTTER_TOKEN.</source>
        <translation>--site 需要 --client-id 和 KEYCUTTER_CLIENT_SECRET，或 KEYCUTTER_TOKEN 中的访问令牌。</translation>
    </message>
    <message>
        <source>No service takes such a sign-in.</source>
        <translation>没有服务接受这样的登录。</translation>
    </message>
    <message>
        <source>The sandbox serves no service that duplicates like that.</source>
        <translation>沙盒没有提供这样复制的服务。</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>It can reach no %1. Give it access to one in the service.</source>
        <translation>它无法访问任何%1。请在服务中授予访问权限。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It can reach %1 %2: %3.</source>
        <translation>可以访问：%1 个%2（%3）。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已登录为 %1。</translation>
    </message>
    <message>
        <source>Signed in as %1, organisation %2.</source>
        <translation>已登录为 %1，组织 %2。</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>令牌有效期至 %1。</translation>
    </message>
    <message>
        <source>But not in %1: %2</source>
        <translation>但 %1 除外：%2</translation>
    </message>
    <message numerus="yes">
        <source>Nor in %Ln more.</source>
        <translation>
            <numerusform>另外 %Ln 个也除外。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can duplicate secrets.</source>
        <translation>可以复制机密。</translation>
    </message>
    <message>
        <source>Whether it can duplicate secrets could not be found out.</source>
        <translation>无法确定能否复制机密。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no such file. Choose the PEM file of your authority, or leave this empty.</source>
        <translation>没有这个文件。请选择您的证书颁发机构的 PEM 文件，或留空。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>文件太大，不是 CA 文件。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form (“-----BEGIN CERTIFICATE-----”).</source>
        <translation>文件中没有 PEM 格式的证书（“-----BEGIN CERTIFICATE-----”）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Signing in to “%1”</source>
        <translation>登录“%1”</translation>
    </message>
    <message>
        <source>This version of the program does not know the service “%1”.</source>
        <translation>此版本的程序不认识服务“%1”。</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>请安装较新版本的程序。</translation>
    </message>
    <message>
        <source>Looking for the connection</source>
        <translation>查找连接</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>没有这个连接。</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>没有为此连接存储凭据。</translation>
    </message>
    <message>
        <source>Enter the credential.</source>
        <translation>请输入凭据。</translation>
    </message>
    <message>
        <source>Keycutter is locked.</source>
        <translation>Keycutter 已锁定。</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>请解锁。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The stored credential is for another address, and is not sent to this one.</source>
        <translation>已存储的凭据用于另一个地址，不会发送到此地址。</translation>
    </message>
</context>
<context>
    <name>ConnectionQuestions</name>
    <message>
        <source>The outcome of what was sent already stays unknown, and the rest is not sent. To know every outcome, cancel the run first and wait until it has stopped.</source>
        <translation>已发送内容的结果将保持未知，其余的不再发送。要得知每个结果，请先取消运行并等待它停止。</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>Sign out of “%1” and end the run that is under way over it?</source>
        <translation>退出“%1”的登录，并结束正在使用它的运行吗？</translation>
    </message>
    <message>
        <source>&amp;Sign out and end the run</source>
        <translation>退出登录并结束运行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is changed at %1.</source>
        <translation>在 %1 上不作任何更改。</translation>
    </message>
    <message>
        <source>A run is under way over it and ends with that. %1 %2</source>
        <translation>有运行正在使用它，将随之结束。%1 %2</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its credential from this computer?</source>
        <translation>从此计算机删除连接“%1”及其凭据吗？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save the changes to “%1” and end the run that is under way over it?</source>
        <translation>保存对“%1”的更改，并结束正在使用它的运行吗？</translation>
    </message>
    <message>
        <source>The run goes on with a new credential and a new name, but not with another address or another sign-in. %1</source>
        <translation>更换凭据和名称时运行会继续，但更换地址或登录方式时不会。%1</translation>
    </message>
    <message>
        <source>&amp;Save and end the run</source>
        <translation>保存并结束运行(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Saving the connections</source>
        <translation>保存连接</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written and that the disk has room, then save again. Until then this lasts only as long as the program runs.</source>
        <translation>请检查文件及其文件夹可写且磁盘有空间，然后再次保存。在此之前，这只在程序运行期间有效。</translation>
    </message>
</context>
<context>
    <name>ConnectionTree</name>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>No %1 to show</source>
        <translation>没有可显示的%1</translation>
    </message>
    <message>
        <source>This sign-in can see no %1. Ask an administrator to give it access to one.</source>
        <translation>此登录看不到任何%1。请向管理员申请访问权限。</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>此处没有%1</translation>
    </message>
    <message>
        <source>“%1” has no %2, so it has no secrets.</source>
        <translation>“%1”没有%2，因此没有机密。</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>“%1” of --letters is not known. Known are: as-is, upper, lower.</source>
        <translation>--letters 的“%1”未知。可用的有：as-is、upper、lower。</translation>
    </message>
    <message>
        <source>--%1 does not go with --account: the copies stay in the account’s store.</source>
        <translation>--%1 不能与 --account 一起使用：副本留在账户的存储中。</translation>
    </message>
    <message>
        <source>--account is missing.</source>
        <translation>缺少 --account。</translation>
    </message>
    <message>
        <source>A copy needs another name than its source: give --name, for example --name &apos;{name}_COPY&apos;, or --find and --replace, or --letters.</source>
        <translation>副本需要与源不同的名称：请给出 --name，例如 --name &apos;{name}_COPY&apos;，或 --find 与 --replace，或 --letters。</translation>
    </message>
    <message>
        <source>--%1 goes with --find only.</source>
        <translation>--%1 只能与 --find 一起使用。</translation>
    </message>
    <message>
        <source>Name or id of the account, where copies get new names inside one store.</source>
        <translation>在同一存储内为副本取新名称时，账户的名称或 ID。</translation>
    </message>
    <message>
        <source>Name or id of the store; needed where there are several.</source>
        <translation>存储的名称或 ID；有多个时需要。</translation>
    </message>
    <message>
        <source>Name of the copies, {name} being the source&apos;s: &apos;{name}_COPY&apos;. Given again, one more copy of each secret.</source>
        <translation>副本的名称，{name} 是源的名称：&apos;{name}_COPY&apos;。每多给一次，每个机密就多一个副本。</translation>
    </message>
    <message>
        <source>Replace this text in the names.</source>
        <translation>替换名称中的此文本。</translation>
    </message>
    <message>
        <source>What comes in its place; nothing without this option.</source>
        <translation>替换成的内容；没有此选项则为空。</translation>
    </message>
    <message>
        <source>--find is a regular expression; \1 is its first group.</source>
        <translation>--find 是正则表达式；\1 是其第一个分组。</translation>
    </message>
    <message>
        <source>--find takes upper for lower case.</source>
        <translation>--find 不区分大小写。</translation>
    </message>
    <message>
        <source>Letters of the new names: as-is (the default), upper, lower.</source>
        <translation>新名称的字母：as-is（不变，默认）、upper、lower。</translation>
    </message>
    <message>
        <source>Scopes of the copies, separated by commas; the source&apos;s without this option.</source>
        <translation>副本的作用域，用逗号分隔；没有此选项则为源的作用域。</translation>
    </message>
    <message>
        <source>Comment of the copies; the source&apos;s without this option.</source>
        <translation>副本的注释；没有此选项则为源的注释。</translation>
    </message>
    <message>
        <source>“%1” of --name: %2</source>
        <translation>--name 的“%1”：%2</translation>
    </message>
    <message>
        <source>--name “%1” is given twice.</source>
        <translation>--name“%1”给出了两次。</translation>
    </message>
    <message>
        <source>--scopes names no scope, and a copy needs one.</source>
        <translation>--scopes 没有给出作用域，而副本需要一个。</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard this plan?</source>
        <translation>放弃此计划吗？</translation>
    </message>
    <message>
        <source>What you changed here is lost. Nothing has been written.</source>
        <translation>您在此处所做的更改会丢失。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>%1; changes need approval</source>
        <translation>%1；更改需要审批</translation>
    </message>
    <message>
        <source>%1; changes may need approval</source>
        <translation>%1；更改可能需要审批</translation>
    </message>
    <message>
        <source>%1; whether changes need approval is not known</source>
        <translation>%1；不知道更改是否需要审批</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message numerus="yes">
        <source>exists, %Ln secret(s)</source>
        <translation>
            <numerusform>存在，%Ln 个机密</numerusform>
        </translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>将被创建</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 free</source>
        <translation>%2 个中已用 %1 个，剩余 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%1; this plan adds %2, and %Ln more do(es) not fit.</source>
        <translation>
            <numerusform>%1；此计划增加 %2 个，另有 %Ln 个放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this plan adds %2.</source>
        <translation>%1；此计划增加 %2 个。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No secret is chosen. Close this and tick the secrets to duplicate.</source>
        <translation>没有选择机密。请关闭此窗口并勾选要复制的机密。</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>请选择目标。</translation>
    </message>
    <message>
        <source>Looking at the destinations…</source>
        <translation>正在查看目标…</translation>
    </message>
    <message>
        <source>Nothing can be written: every secret is blocked. The table says why.</source>
        <translation>无法写入：每个机密都被阻止。原因见表格。</translation>
    </message>
    <message>
        <source>Nothing can be written: the destinations cannot be listed.</source>
        <translation>无法写入：目标无法列出。</translation>
    </message>
    <message>
        <source>Nothing to write: every key is there already. Choose Overwrite to replace them.</source>
        <translation>没有要写入的：每个键都已存在。选择“覆盖”可替换它们。</translation>
    </message>
    <message>
        <source>Nothing to write: every secret is skipped, blocked or unknown.</source>
        <translation>没有要写入的：每个机密都已跳过、被阻止或未知。</translation>
    </message>
    <message>
        <source>%1 as %2: %3.</source>
        <translation>%1 复制为 %2：%3。</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 到 %2：%3。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>作用域：%1。</translation>
    </message>
    <message>
        <source>Comment: “%1”.</source>
        <translation>注释：“%1”。</translation>
    </message>
</context>
<context>
    <name>DuplicateOptions</name>
    <message>
        <source>Duplicates secrets from one place to one or more others and prints the outcome of each. The service copies; no value reaches this machine.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>把机密从一处复制到一处或多处，并输出每个机密的结果。复制由服务完成；没有值会到达此计算机。

退出码：0 全部完成，1 完成但有跳过或待审批的，2 有失败或未知的，3 什么也没能完成。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>使用此已保存的连接。</translation>
    </message>
    <message>
        <source>Use a sandbox that lives as long as this command.</source>
        <translation>使用与此命令同时存在的沙盒。</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>使用此服务器，配合环境变量 KEYCUTTER_TOKEN，或 --client-id 与 KEYCUTTER_CLIENT_SECRET。</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>机器身份的客户端 ID，或 API 密钥的电子邮件，与 --site 一起使用。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>同时信任此 PEM 文件中的证书颁发机构。</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>项目的名称或 ID。</translation>
    </message>
    <message>
        <source>Where the secrets are.</source>
        <translation>机密所在之处。</translation>
    </message>
    <message>
        <source>Where they go; may be given more than once.</source>
        <translation>机密要去之处；可以给出多次。</translation>
    </message>
    <message>
        <source>Duplicate this key; may be given more than once.</source>
        <translation>复制此键；可以给出多次。</translation>
    </message>
    <message>
        <source>Duplicate all secrets of that place.</source>
        <translation>复制该处的所有机密。</translation>
    </message>
    <message>
        <source>What to copy, separated by commas: value, comment, tags, metadata, skip-multiline-encoding; or all (the default), or none.</source>
        <translation>要复制的内容，用逗号分隔：value、comment、tags、metadata、skip-multiline-encoding；或 all（默认），或 none。</translation>
    </message>
    <message>
        <source>When the key exists there: skip (the default) or overwrite.</source>
        <translation>键已存在时：skip（跳过，默认）或 overwrite（覆盖）。</translation>
    </message>
    <message>
        <source>Show what would happen to each secret and write nothing.</source>
        <translation>显示每个机密会怎样，不写入任何内容。</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>输出 JSON 而不是表格。</translation>
    </message>
    <message>
        <source>Do not ask for confirmation.</source>
        <translation>不要求确认。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>从此级别起记录到标准错误：debug、info、warning。</translation>
    </message>
    <message>
        <source>“%1” of --%2 names no environment. Write ENV:/path, for example dev:/app.</source>
        <translation>--%2 的“%1”没有给出环境。请写成 ENV:/路径，例如 dev:/app。</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a path: %3</source>
        <translation>--%2 的“%1”不是路径：%3</translation>
    </message>
    <message>
        <source>“%1” of --attributes is not known. Known are: %2, all, none.</source>
        <translation>--attributes 的“%1”未知。可用的有：%2、all、none。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Secrets are named with --key.</source>
        <translation>此处不应有“%1”。机密用 --key 指定。</translation>
    </message>
    <message>
        <source>Give one of --connection NAME, --sandbox and --site URL.</source>
        <translation>请给出 --connection NAME、--sandbox、--site URL 三者之一。</translation>
    </message>
    <message>
        <source>--client-id goes with --site only.</source>
        <translation>--client-id 只能与 --site 一起使用。</translation>
    </message>
    <message>
        <source>--ca-file goes with --site only; a saved connection has its own.</source>
        <translation>--ca-file 只能与 --site 一起使用；已保存的连接有自己的设置。</translation>
    </message>
    <message>
        <source>Give either --key, once or more often, or --all.</source>
        <translation>请给出 --key（一次或多次）或 --all。</translation>
    </message>
    <message>
        <source>“%1” of --if-exists is not known. Known are: skip, overwrite.</source>
        <translation>--if-exists 的“%1”未知。可用的有：skip、overwrite。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>--to %1 is given twice.</source>
        <translation>--to %1 给出了两次。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 %2</source>
        <comment>minutes and seconds, hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>准备好后请重新开始。</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>The server may be busy. Try again in a moment.</source>
        <translation>服务器可能正忙。请稍后重试。</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>连接不受信任</translation>
    </message>
    <message>
        <source>If the server uses a certificate of your own authority, choose its CA file in the connection&apos;s settings (on the command line: --ca-file).</source>
        <translation>如果服务器使用您自己的证书颁发机构的证书，请在连接的设置中选择其 CA 文件（在命令行上：--ca-file）。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission, or use another sign-in.</source>
        <translation>请向项目管理员申请权限，或使用其他登录。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>It may have been removed. Reload and look again.</source>
        <translation>它可能已被删除。请重新加载后再看。</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Choose Skip or Overwrite for it.</source>
        <translation>请为它选择“跳过”或“覆盖”。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Wait until the service&apos;s limit is over, then try again.</source>
        <translation>请等待服务的限制解除，然后重试。</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>被服务拒绝</translation>
    </message>
    <message>
        <source>Correct what the service names, then try again.</source>
        <translation>请改正服务指出的问题，然后重试。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>无法理解应答</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s base URL; a proxy in between may also have answered.</source>
        <translation>请检查地址是否为服务的基础 URL；也可能是中间的代理作了应答。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request id to the server&apos;s administrator.</source>
        <translation>请稍后重试。如果仍然如此，请把请求 ID 告诉服务器的管理员。</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>The request may have had its effect. Look at the destination before you do it again.</source>
        <translation>请求可能已经生效。重做之前请查看目标。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, then try again.</source>
        <translation>请解锁系统的密钥链，然后重试。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Update the server to a newer version.</source>
        <translation>请把服务器更新到较新的版本。</translation>
    </message>
    <message>
        <source>%1 did not work: %2</source>
        <translation>%1失败：%2</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
</context>
<context>
    <name>ErrorParts</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>服务器以状态 %1 应答。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Keycutter does</source>
        <translation>Keycutter 的用途</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager: many at once, to one place or to several. Before a run it shows what will happen to each secret; after it, what did happen to each.</source>
        <translation>Keycutter 在机密管理器内复制机密：一次可复制许多，到一处或多处。运行之前显示每个机密将会怎样，之后显示每个机密的结果。</translation>
    </message>
    <message>
        <source>The main window</source>
        <translation>主窗口</translation>
    </message>
    <message>
        <source>The secret manager makes the copies itself. Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>副本由机密管理器自己创建。Keycutter 不请求、不显示也不保存任何机密的值。</translation>
    </message>
    <message>
        <source>To try it without a risk, choose &lt;b&gt;File &amp;gt; Try the sandbox&lt;/b&gt;: a small secret manager with sample data inside this program.</source>
        <translation>想毫无风险地试用，请选择&lt;b&gt;文件 &amp;gt; 试用沙盒&lt;/b&gt;：程序内的一个带示例数据的小型机密管理器。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&lt;b&gt;File &amp;gt; Add connection&lt;/b&gt; leads to the services. Choose yours, where it runs and how you sign in; &lt;b&gt;Test&lt;/b&gt; says who that is and what it can reach before anything is saved.</source>
        <translation>&lt;b&gt;文件 &amp;gt; 添加连接&lt;/b&gt;通向各项服务。选择您的服务、它的位置和登录方式；&lt;b&gt;测试&lt;/b&gt;会在保存之前说明登录者是谁、能访问什么。</translation>
    </message>
    <message>
        <source>Credentials are kept in the system’s keychain, never in a file. Where there is no keychain they stay in memory until the program ends.</source>
        <translation>凭据保存在系统的钥匙串中，绝不保存在文件里。没有钥匙串时，凭据只留在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>A proxy, and certificates of your own authority, are set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Network&lt;/b&gt;.</source>
        <translation>代理和自有证书颁发机构的证书在&lt;b&gt;编辑 &amp;gt; 设置 &amp;gt; 网络&lt;/b&gt;中设置。</translation>
    </message>
    <message>
        <source>Choose secrets</source>
        <translation>选择机密</translation>
    </message>
    <message>
        <source>Click an environment on the left to list its secrets. Tick those that you want: with the mouse, with Space, or all that are shown with the box in the header. The filter narrows the list; what is ticked stays ticked while it is hidden.</source>
        <translation>点击左侧的环境以列出其机密。勾选所需的机密：用鼠标、用空格键，或用表头的复选框勾选所有显示的机密。筛选会缩短列表；被隐藏的机密仍保持勾选。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Duplicate&lt;/b&gt; goes on to the plan. You can also drag secrets onto an environment on the left: then the plan begins with that destination.</source>
        <translation>&lt;b&gt;复制&lt;/b&gt;会进入计划。也可以把机密拖到左侧的环境上：计划便以该目标开始。</translation>
    </message>
    <message>
        <source>Production environments carry a lock. Which names count as production is set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, or for one environment in its menu on the left.</source>
        <translation>生产环境带有锁标记。哪些名称算作生产环境，在&lt;b&gt;编辑 &amp;gt; 设置 &amp;gt; 安全&lt;/b&gt;中设置，单个环境则在左侧的菜单中设置。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The key is not there yet; a copy is made.</source>
        <translation>那里还没有该键；将创建副本。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The key is there and is left alone.</source>
        <translation>键已存在，保持不变。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>The key is there and its secret is replaced.</source>
        <translation>键已存在，其机密将被替换。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>It cannot be copied there; the cell says why.</source>
        <translation>无法复制到那里；单元格说明原因。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The destination could not be listed.</source>
        <translation>无法列出目标。</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>阅读计划</translation>
    </message>
    <message>
        <source>The plan, a cell for each secret and destination</source>
        <translation>计划，每个机密和目标各有一个单元格</translation>
    </message>
    <message>
        <source>Every secret has a cell for each destination. Nothing is written while you plan.</source>
        <translation>每个机密对每个目标都有一个单元格。计划时不会写入任何内容。</translation>
    </message>
    <message>
        <source>Where keys exist, choose Skip or Overwrite for all above the table, or for single cells with Space. The line below tells more about the current cell: that it needs an approval, that a folder is made, that tags are cleared.</source>
        <translation>键已存在时，在表格上方为全部选择跳过或覆盖，或用空格键为单个单元格选择。下方一行说明当前单元格的更多情况：需要审批、将创建文件夹、将清除标签。</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>跟踪运行</translation>
    </message>
    <message>
        <source>A run and the outcome of each secret</source>
        <translation>运行及每个机密的结果</translation>
    </message>
    <message>
        <source>Each secret ends in exactly one outcome:</source>
        <translation>每个机密恰好以一种结果结束：</translation>
    </message>
    <message>
        <source>The copy was made.</source>
        <translation>副本已创建。</translation>
    </message>
    <message>
        <source>What was there was replaced.</source>
        <translation>原有内容已被替换。</translation>
    </message>
    <message>
        <source>The service holds the change back until someone approves it.</source>
        <translation>服务会搁置更改，直到有人批准。</translation>
    </message>
    <message>
        <source>Left alone, as planned or because the key appeared.</source>
        <translation>保持不变：按计划，或因为键已出现。</translation>
    </message>
    <message>
        <source>Refused; the detail has the service’s own words.</source>
        <translation>被拒绝；详细信息中有服务的原话。</translation>
    </message>
    <message>
        <source>It could not be found out whether it was made.</source>
        <translation>无法查明是否已创建。</translation>
    </message>
    <message>
        <source>A request that changes something is sent once. If its answer is lost, the destination is looked at again instead. A run that was interrupted is offered at the next start.</source>
        <translation>会更改内容的请求只发送一次。如果答复丢失，则重新查看目标。被中断的运行会在下次启动时提供。</translation>
    </message>
    <message>
        <source>Check, undo, look back</source>
        <translation>检查、撤销、回顾</translation>
    </message>
    <message>
        <source>The plan of an undo</source>
        <translation>撤销的计划</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check again&lt;/b&gt; compares what a run wrote with what is there now, today or months later. &lt;b&gt;Undo&lt;/b&gt; shows a plan of its own: copies that nobody changed since are deleted, everything else is left alone, with the reason.</source>
        <translation>&lt;b&gt;再次检查&lt;/b&gt;会把运行写入的内容与现在的内容比较，无论是当天还是数月之后。&lt;b&gt;撤销&lt;/b&gt;会显示自己的计划：此后无人更改的副本将被删除，其余的保持不变并说明原因。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runs &amp;gt; History&lt;/b&gt; has all recorded runs, &lt;b&gt;Runs &amp;gt; Approvals&lt;/b&gt; all requests that wait for someone. Outcomes are exported as CSV, JSON or a page to print.</source>
        <translation>&lt;b&gt;运行 &amp;gt; 历史&lt;/b&gt;包含所有已记录的运行，&lt;b&gt;运行 &amp;gt; 审批&lt;/b&gt;包含所有等待处理的请求。结果可导出为 CSV、JSON 或可打印的页面。</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>保持安全</translation>
    </message>
    <message>
        <source>Runs that write to production, or overwrite more secrets than set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, stop and ask first. The harmless answer is always the default.</source>
        <translation>写入生产环境的运行，或覆盖的机密数超过&lt;b&gt;编辑 &amp;gt; 设置 &amp;gt; 安全&lt;/b&gt;中所设数目的运行，会先停下来询问。默认答案始终是无害的那个。</translation>
    </message>
    <message>
        <source>When something goes wrong, the message says what was tried, what the service said and what to do next. For a report, &lt;b&gt;Edit &amp;gt; Settings &amp;gt; History and log&lt;/b&gt; copies a diagnostic text without credentials.</source>
        <translation>出问题时，消息会说明尝试了什么、服务说了什么以及接下来怎么做。需要报告时，&lt;b&gt;编辑 &amp;gt; 设置 &amp;gt; 历史和日志&lt;/b&gt;可复制不含凭据的诊断文本。</translation>
    </message>
    <message>
        <source>Everything works by keyboard; &lt;b&gt;Help &amp;gt; Keyboard shortcuts&lt;/b&gt; lists the keys.</source>
        <translation>一切都可用键盘完成；&lt;b&gt;帮助 &amp;gt; 键盘快捷键&lt;/b&gt;列出各按键。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Left interrupted</source>
        <translation>保持中断</translation>
    </message>
    <message>
        <source>Not all done</source>
        <translation>未全部完成</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>等待审批</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>与要求不符</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>撤销运行 %1</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, from %4 to %5</source>
        <translation>运行 %1，%2，%3，从 %4 到 %5</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, undo of run %4 at %5</source>
        <translation>运行 %1，%2，%3，撤销运行 %4（%5）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentences</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Creating folders</source>
        <translation>正在创建文件夹</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Waiting for the service’s rate limit</source>
        <translation>等待服务的速率限制</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>撤销已结束</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>部分已撤销</translation>
    </message>
    <message>
        <source>Undone by run %1</source>
        <translation>已由运行 %1 撤销</translation>
    </message>
    <message>
        <source>Partly undone by run %1</source>
        <translation>已由运行 %1 部分撤销</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 would be reached without encryption; use https</source>
        <translation>到 %1 的连接将不加密；请使用 https</translation>
    </message>
    <message>
        <source>%1 does not belong to the site %2</source>
        <translation>%1 不属于站点 %2</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>no complete answer within %1 s</source>
        <translation>%1 秒内没有完整的应答</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>应答超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>HttpJob</name>
    <message>
        <source>cancelled before the answer came</source>
        <translation>在应答到达前被取消</translation>
    </message>
    <message>
        <source>the service&apos;s limit is reached for another %1 s</source>
        <translation>服务的限制还要持续 %1 秒</translation>
    </message>
</context>
<context>
    <name>Infisical</name>
    <message>
        <source>This server is older than the Infisical release of mid-2026 that brought duplicating, and cannot duplicate secrets. Listing works; update the server to duplicate.</source>
        <translation>此服务器早于 2026 年年中带来复制功能的 Infisical 版本，不能复制机密。可以列出；要复制请更新服务器。</translation>
    </message>
    <message>
        <source>Whether this server can duplicate is not known: it answered with status %1.</source>
        <translation>不知道此服务器能否复制：它以状态 %1 应答。</translation>
    </message>
    <message>
        <source>“open” or “close”</source>
        <translation>“open”或“close”</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>没有访问令牌。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>This is not the text that the page shows.</source>
        <translation>这不是页面显示的文本。</translation>
    </message>
    <message>
        <source>Copy the whole text from the browser&apos;s page and paste it again.</source>
        <translation>请从浏览器页面复制全部文本并重新粘贴。</translation>
    </message>
    <message>
        <source>Signing in by the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>The browser&apos;s page sent nothing within ten minutes.</source>
        <translation>浏览器页面在十分钟内没有发送任何内容。</translation>
    </message>
    <message>
        <source>A sign-in has arrived already.</source>
        <translation>已有一个登录到达。</translation>
    </message>
    <message>
        <source>The sign-in belongs to no organisation of this server.</source>
        <translation>该登录不属于此服务器的任何组织。</translation>
    </message>
    <message>
        <source>The answer is not in the form that was expected</source>
        <translation>应答的格式与预期不符</translation>
    </message>
    <message>
        <source>The server shows another secret or version</source>
        <translation>服务器显示的是另一个机密或版本</translation>
    </message>
    <message>
        <source>This sign-in may not read the earlier value</source>
        <translation>此登录不能读取先前的值</translation>
    </message>
    <message>
        <source>The earlier value begins or ends with blanks, which the server would cut off</source>
        <translation>先前的值以空格开头或结尾，服务器会将其去掉</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Shown under the machine identity&apos;s Universal Auth method.</source>
        <translation>显示在机器身份的 Universal Auth 方法中。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Infisical shows it once, when it is created. After three wrong tries the server locks the identity for five minutes.</source>
        <translation>Infisical 只在创建时显示一次。输错三次后服务器会锁定身份五分钟。</translation>
    </message>
    <message>
        <source>Machine identity</source>
        <translation>机器身份</translation>
    </message>
    <message>
        <source>Universal Auth of a machine identity that is a member of the projects: Infisical, Organisation, Access Control, Identities.</source>
        <translation>作为项目成员的机器身份的 Universal Auth：Infisical、Organisation、Access Control、Identities。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>It cannot be renewed: when it expires, a new one has to be pasted. Service tokens (“st.…”) cannot duplicate.</source>
        <translation>它无法续期：过期后需要粘贴新的令牌。服务令牌（“st.…”）不能复制。</translation>
    </message>
    <message>
        <source>An access token that an administrator made for a machine identity.</source>
        <translation>管理员为机器身份创建的访问令牌。</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>Sign in as yourself on Infisical&apos;s own page, with single sign-on where your organisation uses it.</source>
        <translation>在 Infisical 自己的页面上以您的身份登录；如果您的组织使用单点登录，也可用单点登录。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The server copies the stored value; it never reaches this computer. References like ${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the destination&apos;s folder.</source>
        <translation>服务器复制存储的值；值不会到达此计算机。${KEY} 这样的引用按原样复制，复制的值中的 ${KEY} 在目标的文件夹中解析。</translation>
    </message>
    <message>
        <source>New secrets will be empty; overwritten ones keep their value.</source>
        <translation>新机密将为空；被覆盖的保留其值。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>A source without a comment leaves the destination&apos;s comment.</source>
        <translation>源没有注释时，目标的注释保持不变。</translation>
    </message>
    <message>
        <source>New secrets have no comment; overwritten ones keep theirs.</source>
        <translation>新机密没有注释；被覆盖的保留原注释。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s tags; a source without tags removes them.</source>
        <translation>替换目标的标签；源没有标签时将其删除。</translation>
    </message>
    <message>
        <source>New secrets have no tags; overwritten ones keep theirs.</source>
        <translation>新机密没有标签；被覆盖的保留原标签。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s metadata; a source without metadata removes it.</source>
        <translation>替换目标的元数据；源没有元数据时将其删除。</translation>
    </message>
    <message>
        <source>New secrets have no metadata; overwritten ones keep theirs, except where an approval is needed: its merge removes their metadata.</source>
        <translation>新机密没有元数据；被覆盖的保留原元数据，但需要审批时除外：合并会删除其元数据。</translation>
    </message>
    <message>
        <source>Skip multiline encoding</source>
        <translation>跳过多行编码</translation>
    </message>
    <message>
        <source>Whether values of several lines are given out unencoded.</source>
        <translation>多行的值是否以未编码的形式给出。</translation>
    </message>
    <message>
        <source>New secrets have the server&apos;s default; overwritten ones keep theirs.</source>
        <translation>新机密使用服务器的默认设置；被覆盖的保留原设置。</translation>
    </message>
    <message>
        <source>Infisical Cloud, US</source>
        <translation>Infisical Cloud, US</translation>
    </message>
    <message>
        <source>Infisical Cloud, EU</source>
        <translation>Infisical Cloud, EU</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>机密路径</translation>
    </message>
    <message>
        <source>Secret paths</source>
        <translation>机密路径</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>机密路径</translation>
    </message>
    <message>
        <source>secret paths</source>
        <translation>机密路径</translation>
    </message>
    <message>
        <source>Infisical sends the value of each deleted secret back to whoever may read it. That answer is not decoded, and the program overwrites its copy of it.</source>
        <translation>Infisical 会把每个被删除机密的值返回给有权读取的人。该应答不会被解码，程序会覆盖其副本。</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, forbidden</source>
        <translation>规则：%2 上的 %1，禁止</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, allowed in part</source>
        <translation>规则：%2 上的 %1，部分允许</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, the server is too old for this; update it.</source>
        <translation>请检查基础 URL。如果无误，则服务器太旧；请更新。</translation>
    </message>
    <message>
        <source>A policy of the project forbids it; see the details.</source>
        <translation>项目的策略禁止此操作；请看详细信息。</translation>
    </message>
    <message>
        <source>Wait five minutes, then try again: after three wrong secrets the server locks the identity.</source>
        <translation>请等待五分钟后重试：机密输错三次后服务器会锁定身份。</translation>
    </message>
    <message>
        <source>Create a new client secret for the identity and type it here.</source>
        <translation>请为该身份创建新的客户端机密并在此输入。</translation>
    </message>
    <message>
        <source>The identity may be allowed only from certain addresses; see its trusted IPs in Infisical.</source>
        <translation>该身份可能只允许从某些地址使用；请在 Infisical 中查看其受信任的 IP。</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret.</source>
        <translation>请检查客户端 ID 和客户端机密。</translation>
    </message>
    <message>
        <source>This project is of version %1, and Infisical duplicates secrets only in version %2 projects. Upgrade the project in Infisical.</source>
        <translation>此项目的版本为 %1，而 Infisical 只在版本 %2 的项目中复制机密。请在 Infisical 中升级项目。</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>续期登录</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>检查登录</translation>
    </message>
    <message>
        <source>Reading the organisation</source>
        <translation>读取组织</translation>
    </message>
    <message>
        <source>Listing the projects</source>
        <translation>列出项目</translation>
    </message>
    <message>
        <source>Listing the folders of %1</source>
        <translation>列出 %1 的文件夹</translation>
    </message>
    <message>
        <source>Listing the secrets of %1</source>
        <translation>列出 %1 的机密</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
    <message>
        <source>Duplicating to %1</source>
        <translation>复制到 %1</translation>
    </message>
    <message>
        <source>Asking whether the server can duplicate</source>
        <translation>询问服务器能否复制</translation>
    </message>
    <message>
        <source>Reading the approval policy of %1</source>
        <translation>读取 %1 的审批策略</translation>
    </message>
    <message>
        <source>Reading the state of an approval</source>
        <translation>读取审批的状态</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>读取各审批的状态</translation>
    </message>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>删除 %1 的机密</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>读取 %1 中机密的先前版本</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>恢复 %1 的机密</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>关闭审批请求</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>This server can duplicate secrets. Whether this sign-in may write them, it tells only when that is tried.</source>
        <translation>此服务器可以复制机密。此登录是否可以写入，只有在尝试时服务器才会告知。</translation>
    </message>
</context>
<context>
    <name>JsonObjectReader</name>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The answer is not JSON (at byte %1).</source>
        <translation>应答不是 JSON（在第 %1 字节）。</translation>
    </message>
    <message>
        <source>The answer is not as it should be: %1.</source>
        <translation>应答不符合要求：%1。</translation>
    </message>
</context>
<context>
    <name>JsonTrail</name>
    <message>
        <source>the whole answer</source>
        <translation>整个应答</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1：应为%2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Using the system&apos;s keychain</source>
        <translation>使用系统的密钥链</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s keychain (on Linux GNOME Keyring or KWallet), then try again.</source>
        <translation>请解锁或启动系统的密钥链（在 Linux 上为 GNOME Keyring 或 KWallet），然后重试。</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>读取凭据</translation>
    </message>
    <message>
        <source>It is not in the system&apos;s keychain.</source>
        <translation>它不在系统的密钥链中。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥链已锁定。</translation>
    </message>
    <message>
        <source>Access to the keychain was not allowed.</source>
        <translation>未允许访问密钥链。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>无法使用密钥链：%1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥链未及时应答。</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppController</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>没有连接“%1”。</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppearancePage</name>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Another language shows when Keycutter is started the next time.</source>
        <translation>更换的语言在下次启动 Keycutter 时显示。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalCenter</name>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>读取各审批的状态</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>已没有到 %1 的连接。</translation>
    </message>
    <message>
        <source>Add one, then ask again.</source>
        <translation>请添加一个，然后再次询问。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalTableModel</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln 个机密</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; which ones could not be told</source>
        <translation>%1；无法得知是哪些</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of run %1 to %2 over %3, asked for on %4. %5.</source>
        <translation>
            <numerusform>运行 %1 到 %2 的 %Ln 个机密，经由 %3，于 %4 申请。%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsPage</name>
    <message>
        <source>Approval requests</source>
        <translation>审批请求</translation>
    </message>
    <message>
        <source>Search requests…</source>
        <translation>搜索请求…</translation>
    </message>
    <message>
        <source>Search requests by place, state, run, connection or key</source>
        <translation>按位置、状态、运行、连接或键搜索请求</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the request on the service’s own page (Enter)</source>
        <translation>在服务自己的页面上显示请求（回车）</translation>
    </message>
    <message>
        <source>Shows what became of each secret of the run that asked for it</source>
        <translation>显示发起请求的运行中每个机密的结果</translation>
    </message>
    <message>
        <source>Asks now how the open requests stand, and signs in where that is needed. Otherwise they are asked about from time to time.</source>
        <translation>立即询问未决请求的状态，必要时登录。除此之外会不时询问。</translation>
    </message>
    <message>
        <source>No request here matches “%1”.</source>
        <translation>没有与“%1”匹配的请求。</translation>
    </message>
    <message>
        <source>No request is in this category. Choose another one above.</source>
        <translation>此类别中没有请求。请在上方选择其他类别。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No run has asked for an approval yet. Where a policy holds changes back, the request is shown here until someone has decided.</source>
        <translation>还没有运行申请过审批。当策略暂缓更改时，请求会显示在这里，直到有人作出决定。</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>转到机密</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>正在读取运行记录…</translation>
    </message>
    <message>
        <source>It is not followed: there is no connection to %1 any more.</source>
        <translation>未跟踪：已没有到 %1 的连接。</translation>
    </message>
    <message>
        <source>It is not followed: “%1” is not signed in. Refresh signs in.</source>
        <translation>未跟踪：“%1”未登录。“刷新”会登录。</translation>
    </message>
    <message>
        <source>It is not followed: “%1” could not sign in. %2</source>
        <translation>未跟踪：“%1”无法登录。%2</translation>
    </message>
    <message>
        <source>Show its ru&amp;n</source>
        <translation>显示其运行(&amp;N)</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>刷新(&amp;S)</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>离开页面</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsView</name>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>审批请求</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s), %1 settled</source>
        <translation>
            <numerusform>%Ln 个审批请求，%1 个已了结</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval request, settled</source>
        <translation>1 个审批请求，已了结</translation>
    </message>
    <message>
        <source>1 approval request, open</source>
        <translation>1 个审批请求，未决</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>Which keys were not written could not be told.</source>
        <translation>无法得知哪些键未写入。</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>刷新(&amp;S)</translation>
    </message>
    <message>
        <source>%1, secrets: %2, %3</source>
        <translation>%1，机密：%2，%3</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowsePage</name>
    <message>
        <source>Filter secrets…</source>
        <translation>筛选机密…</translation>
    </message>
    <message>
        <source>Filter secrets by key, comment or tag</source>
        <translation>按键、注释或标签筛选机密</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制(&amp;D)…</translation>
    </message>
    <message>
        <source>Listing the secrets of %1…</source>
        <translation>正在列出 %1 的机密…</translation>
    </message>
    <message>
        <source>&amp;Copy key name</source>
        <translation>复制键名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>勾选或取消勾选(&amp;T)</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>勾选所有显示的(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>取消勾选所有显示的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the ticked secrets…</source>
        <translation>复制勾选的机密(&amp;D)…</translation>
    </message>
    <message>
        <source>Open this place in the &amp;browser</source>
        <translation>在浏览器中打开此处(&amp;B)</translation>
    </message>
    <message>
        <source>No secret here matches “%1”.</source>
        <translation>没有与“%1”匹配的机密。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>%1 中没有机密。</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>打开文件夹“%1”</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Choose a connection on the left to see its secrets.</source>
        <translation>请在左侧选择连接以查看其机密。</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”.</source>
        <translation>您未登录“%1”。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>正在登录“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>“%1” can see no %2. Give this sign-in access to one, then reload.</source>
        <translation>“%1”看不到任何%2。请为此登录授予访问权限，然后重新加载。</translation>
    </message>
    <message>
        <source>“%1” has no %2, so there is nothing to duplicate. It comes with the first secret that is made in the service; reload then.</source>
        <translation>“%1”没有%2，因此没有可复制的内容。在服务中创建第一个机密后就会有；届时请重新加载。</translation>
    </message>
    <message>
        <source>Choose one of the %1 on the left to see its secrets.</source>
        <translation>请在左侧选择一个%1以查看其机密。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Listing %1 was cancelled.</source>
        <translation>列出 %1 已被取消。</translation>
    </message>
    <message>
        <source>List it now</source>
        <translation>立即列出</translation>
    </message>
    <message>
        <source>No secrets are listed.</source>
        <translation>没有列出机密。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您未登录。</translation>
    </message>
    <message>
        <source>Tick the secrets to duplicate first.</source>
        <translation>请先勾选要复制的机密。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden by the filter)</source>
        <translation>
            <numerusform>（%Ln 个被筛选隐藏）</numerusform>
        </translation>
    </message>
    <message>
        <source>quota: %1 of %2</source>
        <translation>配额：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)…</source>
        <translation>
            <numerusform>复制 %Ln 个机密(&amp;D)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets under other names (Ctrl+D)</source>
        <translation>以其他名称复制勾选的机密（Ctrl+D）</translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets to other places (Ctrl+D)</source>
        <translation>把勾选的机密复制到其他位置（Ctrl+D）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowserSignInPanel</name>
    <message>
        <source>Sign in in the &amp;browser…</source>
        <translation>在浏览器中登录(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>再次打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code instead, paste it here:</source>
        <translation>如果页面显示的是代码，请粘贴到此处(&amp;C)：</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>浏览器中的代码</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>使用代码</translation>
    </message>
    <message>
        <source>&amp;Use this sign-in</source>
        <translation>使用此登录(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser. Come back here when it is done.</source>
        <translation>正在等待浏览器中的登录。完成后请回到这里。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page yourself: %1</source>
        <translation>无法打开浏览器。请自行打开此页面：%1</translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1，组织 %2</translation>
    </message>
    <message>
        <source>The browser signed in as %1.
Use this sign-in? Do so only if this is you.</source>
        <translation>浏览器已登录为 %1。
使用此登录吗？仅当这是您本人时才使用。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已登录为 %1。</translation>
    </message>
</context>
<context>
    <name>Keycutter::CategoryBar</name>
    <message>
        <source>%1 %2</source>
        <comment>category and count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingLane</name>
    <message>
        <source>The service’s answer does not say that it is closed</source>
        <translation>服务的应答没有说明它已关闭</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingReconciler</name>
    <message>
        <source>The request was merged meanwhile. Undo the run again to take back what it wrote.</source>
        <translation>请求在此期间已被合并。请再次撤销运行，以收回它写入的内容。</translation>
    </message>
    <message>
        <source>The request was closed already.</source>
        <translation>请求早已关闭。</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but the request is closed now.</source>
        <translation>应答丢失（%1），但请求现已关闭。</translation>
    </message>
    <message>
        <source>The request is still open. Undo the run again.</source>
        <translation>请求仍未关闭。请再次撤销运行。</translation>
    </message>
    <message>
        <source>How the request stands cannot be told. Look at it in the service.</source>
        <translation>无法得知请求的状态。请在服务中查看。</translation>
    </message>
</context>
<context>
    <name>Keycutter::CommentEditor</name>
    <message>
        <source>As each is now</source>
        <translation>各自保持现状</translation>
    </message>
    <message>
        <source>This:</source>
        <translation>指定：</translation>
    </message>
    <message>
        <source>Comment of the copies</source>
        <translation>副本的注释</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>无注释</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConfirmRunDialog</name>
    <message>
        <source>Write to production</source>
        <translation>写入生产环境</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, held until approved</source>
        <translation>%1，暂缓至批准</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) to %1 on %2?</source>
        <translation>
            <numerusform>把 %Ln 个机密写入 %2 上的 %1 吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. This cannot be undone from here.</source>
        <translation>
            <numerusform>%Ln 个已存在的机密将被替换。无法从这里撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>复制 %Ln 个机密(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite many secrets</source>
        <translation>覆盖许多机密</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>覆盖 %1 上的 %Ln 个机密吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. Undoing the run can write the earlier value(s) again, as long as the service lets it/them be read.</source>
        <translation>
            <numerusform>%Ln 个已存在的机密将被替换。只要服务允许读取先前的值，撤销此次运行即可将其重新写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>把 %Ln 个机密写入 %1 吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan changed</source>
        <translation>计划已更改</translation>
    </message>
    <message>
        <source>The plan changed while you were asked, so nothing was started. This is how it is now.</source>
        <translation>在询问期间计划已更改，因此没有启动任何操作。现在的计划如下。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionCredentials</name>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>无法使用系统的密钥链。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionDialog</name>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>服务(&amp;V)：</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>站点(&amp;I)：</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>登录方式(&amp;W)：</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>登录的方式</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>颜色(&amp;L)：</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA 文件(&amp;F)：</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>包含其他证书颁发机构的文件</translation>
    </message>
    <message>
        <source>Only for an authority of your own</source>
        <translation>仅用于您自己的证书颁发机构</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>浏览 CA 文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Signs in and says who and what can be reached; keeps nothing</source>
        <translation>登录并说明身份和可访问的内容；不保存任何内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Edit the connection “%1”</source>
        <translation>编辑连接“%1”</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>请先在浏览器中登录。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接取一个名称。</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止。没有保留任何内容。</translation>
    </message>
    <message>
        <source>The connection is saved, but its credential is kept only until the program is closed or locks: %1</source>
        <translation>连接已保存，但其凭据只保留到程序关闭或锁定：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionTreeModel</name>
    <message>
        <source>Connection %1, signed in</source>
        <translation>连接 %1，已登录</translation>
    </message>
    <message>
        <source>Connection %1, not signed in</source>
        <translation>连接 %1，未登录</translation>
    </message>
    <message>
        <source>%1 %2, production</source>
        <translation>%1 %2，生产</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is no connection yet. “Add…” makes one to a secret manager.</source>
        <translation>还没有连接。“添加…”可创建到机密管理器的连接。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied as %2</source>
        <translation>%1，复制为 %2</translation>
    </message>
    <message>
        <source>Scopes and comment</source>
        <translation>作用域和注释</translation>
    </message>
    <message>
        <source>As chosen for all</source>
        <translation>与全部的选择相同</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>作用域(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>注释(&amp;O)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyEditor</name>
    <message>
        <source>&amp;New names:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>As the source’s</source>
        <translation>与源相同</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>作用域(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>注释(&amp;O)：</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look at the secrets again</source>
        <translation>重新查看机密</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>Keycutter::CredentialForm</name>
    <message>
        <source>%1 (optional):</source>
        <translation>%1（可选）：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>留空以保留已存储的内容</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>“%1” has another form: %2.</source>
        <translation>“%1”的格式不同：%2。</translation>
    </message>
    <message>
        <source>The stored one is for another address</source>
        <translation>已存储的用于另一个地址</translation>
    </message>
    <message>
        <source>Fill in “%1”. The stored one is not sent to another address.</source>
        <translation>请填写“%1”。已存储的不会发送到其他地址。</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationRow</name>
    <message>
        <source>A run that writes here asks for a confirmation first</source>
        <translation>写入此处的运行会先要求确认</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove this destination</source>
        <translation>移除此目标</translation>
    </message>
    <message>
        <source>Destination %1, %2</source>
        <translation>目标 %1，%2</translation>
    </message>
    <message>
        <source>Look at destination %1 again</source>
        <translation>重新查看目标 %1</translation>
    </message>
    <message>
        <source>Remove destination %1</source>
        <translation>移除目标 %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationsEditor</name>
    <message>
        <source>&amp;Add destination</source>
        <translation>添加目标(&amp;A)</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>请选择复制到哪里。</translation>
    </message>
    <message>
        <source>Type a path, “/” for the root.</source>
        <translation>请输入路径，根目录为“/”。</translation>
    </message>
    <message>
        <source>The secrets come from here. Choose another place.</source>
        <translation>机密就来自这里。请选择其他位置。</translation>
    </message>
    <message>
        <source>Already in the list above.</source>
        <translation>已在上方列表中。</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateCommand</name>
    <message>
        <source>%1 makes copies inside one store only: give --account, --store and --name.</source>
        <translation>%1 只在一个存储内制作副本：请给出 --account、--store 和 --name。</translation>
    </message>
    <message>
        <source>%1 gives copies no names of their own: give --project, --from and --to.</source>
        <translation>%1 不能为副本另取名称：请给出 --project、--from 和 --to。</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产</translation>
    </message>
    <message numerus="yes">
        <source>This writes %n secret(s) through “%1” (%2):</source>
        <translation>
            <numerusform>这将通过“%1”（%2）写入 %n 个机密：</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was written.</source>
        <translation>没有可供确认的终端。添加 --yes 可不经询问继续。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>继续吗？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateDialog</name>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>复制 %Ln 个机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s) from %1</source>
        <translation>
            <numerusform>从 %1 复制 %Ln 个机密</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The connection was closed. Sign in again to go on; what is chosen here stays.</source>
        <translation>连接已关闭。请重新登录以继续；此处的选择会保留。</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Go to a name to read more about it. F2 edits it; the menu has its scopes and comment.</source>
        <translation>转到名称可查看更多信息。F2 可编辑；菜单中有其作用域和注释。</translation>
    </message>
    <message>
        <source>Go to a cell to read more about it. Space or F2 changes what happens where a key exists.</source>
        <translation>转到单元格可查看更多信息。空格或 F2 可更改键已存在时的处理。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>未登录。</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>请改正上方标出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>复制 %Ln 个机密(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>此类别中没有机密。请在上方选择其他类别。</translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation>启动运行</translation>
    </message>
    <message>
        <source>the connection is not signed in any more</source>
        <translation>连接已不在登录状态</translation>
    </message>
    <message>
        <source>Correct or remove what is marked above.</source>
        <translation>请改正或移除上方标出的内容。</translation>
    </message>
</context>
<context>
    <name>Keycutter::EnvironmentDelegate</name>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Keycutter::FieldNote</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详细信息</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderBar</name>
    <message>
        <source>Go to the folder above</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>更多文件夹</translation>
    </message>
    <message>
        <source>The folders here could not be listed. %1</source>
        <translation>无法列出此处的文件夹。%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>文件夹：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderMaker</name>
    <message>
        <source>The answer was lost (%1), but the folder is there now.</source>
        <translation>应答丢失（%1），但文件夹现已存在。</translation>
    </message>
    <message>
        <source>Not sent, because the folder could not be created: %1</source>
        <translation>未发送，因为无法创建文件夹：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideDialog</name>
    <message>
        <source>Guide to Keycutter</source>
        <translation>Keycutter 指南</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>指南主题</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryPage</name>
    <message>
        <source>History of runs</source>
        <translation>运行历史</translation>
    </message>
    <message>
        <source>Search runs…</source>
        <translation>搜索运行…</translation>
    </message>
    <message>
        <source>Search runs by number, date, connection, place, outcome or state</source>
        <translation>按编号、日期、连接、位置、结果或状态搜索运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what became of each secret (Enter)</source>
        <translation>显示每个机密的结果（回车）</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>检查并继续(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>重新列出目标，查明途中调用的结果，并复制从未发送的机密。</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>列出目标，并说明每个副本是否如运行所要求地存在、此后被更改或已消失</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>重试失败的(&amp;T)…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>为失败、已取消或未知的重新制定计划</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>撤销(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>在作出任何更改之前，显示撤销此运行会怎样</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>把结果写成 CSV、JSON 或可打印页面，不含值</translation>
    </message>
    <message>
        <source>Forgets these runs (Delete). What they copied stays where it is.</source>
        <translation>忘记这些运行（Delete）。它们复制的内容保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s)</source>
        <translation>
            <numerusform>%Ln 个运行中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>没有与“%1”匹配的运行。</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>正在读取运行记录…</translation>
    </message>
    <message>
        <source>No run is recorded yet. Tick secrets and duplicate them, and the run is kept here.</source>
        <translation>还没有记录运行。勾选并复制机密后，运行会保存在这里。</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>转到机密</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are selected.</source>
        <translation>
            <numerusform>已选择 %Ln 个运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>已没有到 %1 的连接。</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>从历史中删除</translation>
    </message>
    <message>
        <source>Delete run %1 from the history?</source>
        <translation>从历史中删除运行 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history?</source>
        <translation>
            <numerusform>从历史中删除 %Ln 个运行吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied stays where it is. The record of it goes: it cannot be looked at, retried or exported any more.</source>
        <translation>复制的内容保持不变。其记录将消失：不能再查看、重试或导出。</translation>
    </message>
    <message>
        <source>Secrets of it still wait for approval. That is not followed any more.</source>
        <translation>其中有机密仍在等待审批。此后不再跟踪。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <translation>从历史中删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected runs from the history</source>
        <translation>从历史中删除所选运行</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>离开页面</translation>
    </message>
    <message>
        <source>Chec&amp;k only</source>
        <translation>仅检查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryTableModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Keycutter::InfisicalSession</name>
    <message>
        <source>Only a person may close an approval request, and this sign-in is a machine identity’s.</source>
        <translation>只有个人可以关闭审批请求，而此登录属于机器身份。</translation>
    </message>
</context>
<context>
    <name>Keycutter::InterruptedStrip</name>
    <message>
        <source>&amp;Leave</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>重新列出目标，查明途中调用的结果，并复制从未发送的机密。</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>查明途中调用的结果，不再发送任何内容。</translation>
    </message>
    <message>
        <source>Keeps the run as it is and does not ask again.</source>
        <translation>保持运行现状，不再询问。</translation>
    </message>
    <message>
        <source>Run #%1, %2 → %3, was interrupted after it began on %4: %5.</source>
        <translation>运行 #%1（%2 → %3，开始于 %4）被中断：%5。</translation>
    </message>
    <message>
        <source>To take it up, add a connection to %1.</source>
        <translation>要继续，请添加到 %1 的连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>类似的还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and cont&amp;inue</source>
        <translation>检查并继续(&amp;I)</translation>
    </message>
    <message>
        <source>Check onl&amp;y</source>
        <translation>仅检查(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Keycutter::JournalWorker</name>
    <message>
        <source>There is no room left on the disk to record the run. It goes on, but from now on it is not recorded.</source>
        <translation>磁盘上没有空间记录运行。运行会继续，但从现在起不再记录。</translation>
    </message>
    <message>
        <source>The run cannot be recorded any more: %1. It goes on.</source>
        <translation>无法继续记录运行：%1。运行会继续。</translation>
    </message>
</context>
<context>
    <name>Keycutter::KeychainCredentialStore</name>
    <message>
        <source>The keychain is locked, or the credential was removed from it by hand.</source>
        <translation>密钥链已锁定，或凭据已被手动删除。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the credential again.</source>
        <translation>请解锁密钥链后重试，或重新输入凭据。</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>读取凭据</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>没有为此连接存储凭据。</translation>
    </message>
    <message>
        <source>Removing the credential from the keychain</source>
        <translation>从密钥链删除凭据</translation>
    </message>
    <message>
        <source>Writing the credential to the keychain</source>
        <translation>将凭据写入密钥链</translation>
    </message>
    <message>
        <source>The token has %1 bytes, more than the %2 that this system’s keychain takes.</source>
        <translation>该令牌有 %1 字节，超过了此系统密钥链可容纳的 %2 字节。</translation>
    </message>
    <message>
        <source>It is only in memory, never in a file. For a sign-in that lasts, use the client id and the client secret of a machine identity instead.</source>
        <translation>它只在内存中，绝不写入文件。如需长期登录，请改用机器身份的客户端 ID 和客户端机密。</translation>
    </message>
</context>
<context>
    <name>Keycutter::Lane</name>
    <message>
        <source>The service’s answer does not mention this secret</source>
        <translation>服务的应答没有提到此机密</translation>
    </message>
    <message>
        <source>The secret to overwrite was gone by then, so a new one was created.</source>
        <translation>要覆盖的机密当时已不存在，因此创建了新的。</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>未发送，因为前面的调用失败：%1</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>与其他机密一起被拒绝，服务没有说明是哪一个：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::LastWordsDialog</name>
    <message>
        <source>The last lines of the log</source>
        <translation>日志的最后几行</translation>
    </message>
    <message>
        <source>This is what the log says of the time before. It holds no credentials, no key names and no values; look it over before you pass it on.</source>
        <translation>这是日志中关于之前的记录。其中没有凭据、键名和值；转交他人之前请先查看。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationBar</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>机密路径</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>重新加载(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationLoader</name>
    <message>
        <source>Listing secrets</source>
        <translation>列出机密</translation>
    </message>
</context>
<context>
    <name>Keycutter::LockPage</name>
    <message>
        <source>Keycutter is locked</source>
        <translation>Keycutter 已锁定</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Unlock &amp;without the keychain</source>
        <translation>不使用密钥链解锁(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>It was locked because nobody has used it for a while.</source>
        <translation>因为一段时间没有人使用，已锁定。</translation>
    </message>
    <message>
        <source>It was locked together with the screen.</source>
        <translation>已随屏幕一起锁定。</translation>
    </message>
    <message>
        <source>It was locked when the computer went to sleep.</source>
        <translation>在计算机进入睡眠时已锁定。</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>已手动锁定。</translation>
    </message>
    <message>
        <source>A run is under way and is finished first. Then the credentials leave memory.</source>
        <translation>有运行正在进行，会先完成。之后凭据会从内存中清除。</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>正在读取密钥链…</translation>
    </message>
    <message>
        <source>No credential is in memory. Unlocking reads them from the system’s keychain again.</source>
        <translation>内存中没有凭据。解锁时会从系统的密钥链重新读取。</translation>
    </message>
    <message>
        <source>These were only in memory and have to be entered again: %1.</source>
        <translation>以下连接的凭据只在内存中，需要重新输入：%1。</translation>
    </message>
</context>
<context>
    <name>Keycutter::MainWindow</name>
    <message>
        <source>Keycutter</source>
        <translation>Keycutter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>试用沙盒(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy key names</source>
        <translation>复制键名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>勾选所有显示的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>取消勾选所有显示的(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>转到路径(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Folder abo&amp;ve</source>
        <translation>上级文件夹(&amp;V)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>机密(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>审批(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Keycutter</source>
        <translation>关于 Keycutter(&amp;A)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的%1</translation>
    </message>
    <message>
        <source>Run #%1: %2.</source>
        <translation>运行 #%1：%2。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>A run is under way. Stop it and close Keycutter?</source>
        <translation>有运行正在进行。停止它并关闭 Keycutter 吗？</translation>
    </message>
    <message>
        <source>What was sent already is waited for, so that its outcome is known. The rest is not sent.</source>
        <translation>会等待已发送的内容，以得知其结果。其余的不再发送。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Waiting for what was sent already, then closing…</source>
        <translation>正在等待已发送的内容，然后关闭…</translation>
    </message>
    <message>
        <source>About Keycutter</source>
        <translation>关于 Keycutter</translation>
    </message>
    <message>
        <source>Keycutter %1</source>
        <translation>Keycutter %1</translation>
    </message>
    <message>
        <source>Duplicates secrets inside a secret manager, and says what happened to each. The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.

MIT licence. Built with Qt %1.</source>
        <translation>在机密管理器内部复制机密，并说明每个机密的结果。副本由服务自己制作：Keycutter 不要求、不显示也不保留任何机密的值。

MIT 许可证。使用 Qt %1 构建。</translation>
    </message>
    <message numerus="yes">
        <source>Keycutter: %Ln approval request(s) is/are open</source>
        <translation>
            <numerusform>Keycutter：%Ln 个审批请求未决</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 to %2: %3</source>
        <translation>运行 %1 到 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s) was/were decided</source>
        <translation>
            <numerusform>%Ln 个审批请求已有决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>the run’s connection is not there any more</source>
        <translation>该运行的连接已不存在</translation>
    </message>
    <message>
        <source>Looking at the secrets of run %1 again…</source>
        <translation>正在重新查看运行 %1 的机密…</translation>
    </message>
    <message>
        <source>None of the secrets that run %1 did not copy is at %2 any more.</source>
        <translation>运行 %1 未复制的机密都已不在 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the secrets that run %1 did not copy are not at %2 any more, and are left out.</source>
        <translation>
            <numerusform>运行 %1 未复制的机密中有 %Ln 个已不在 %2，将被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in memory only, until the program ends or locks. %2</source>
        <translation>“%1”的凭据只保存在内存中，直到程序结束或锁定。%2</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>显示日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Lock Keycutter</source>
        <translation>锁定 Keycutter</translation>
    </message>
    <message>
        <source>Lock Keycutter and forget the credentials of %1?</source>
        <translation>锁定 Keycutter 并忘记%1的凭据吗？</translation>
    </message>
    <message>
        <source>They are only in memory, because the system’s keychain did not take them, and have to be entered again.</source>
        <translation>系统的密钥链没有接受它们，因此只在内存中，之后需要重新输入。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Keycutter is about to lock, because nobody uses it. The credentials of %1 are only in memory and will have to be entered again.</source>
        <translation>因为没有人使用，Keycutter 即将锁定。%1的凭据只在内存中，之后需要重新输入。</translation>
    </message>
    <message>
        <source>Locking has forgotten the credentials of %1: they were only in memory.</source>
        <translation>锁定时已忘记%1的凭据：它们只在内存中。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Sho&amp;w approvals</source>
        <translation>显示审批(&amp;W)</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>没有运行 %1。</translation>
    </message>
    <message>
        <source>Keycutter did not end as it should the last time. A run that was under way then can be taken up from the history.</source>
        <translation>Keycutter 上次没有正常结束。当时正在进行的运行可以从历史中继续。</translation>
    </message>
</context>
<context>
    <name>Keycutter::MemoryCredentialStore</name>
    <message>
        <source>Reading the credential</source>
        <translation>读取凭据</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>没有为此连接存储凭据。</translation>
    </message>
</context>
<context>
    <name>Keycutter::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::NamingEditor</name>
    <message>
        <source>&amp;Add another copy</source>
        <translation>再添加一个副本(&amp;A)</translation>
    </message>
    <message>
        <source>Makes one more copy of every secret, under another name</source>
        <translation>为每个机密再制作一个不同名称的副本</translation>
    </message>
    <message>
        <source>%1 stands for the secret’s name.</source>
        <translation>%1 代表机密的名称。</translation>
    </message>
    <message>
        <source>Another copy has the same name already.</source>
        <translation>另一个副本已使用相同的名称。</translation>
    </message>
    <message>
        <source>Without %1, all copies would have the same name.</source>
        <translation>没有 %1，所有副本的名称都会相同。</translation>
    </message>
</context>
<context>
    <name>Keycutter::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>遵从系统设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your own:</source>
        <translation>自定义 HTTP 代理(&amp;H)：</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>主机(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Counts from the next request on. Addresses of this computer are always reached directly.</source>
        <translation>从下一个请求起生效。本机地址始终直接访问。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>File with further certificate &amp;authorities (PEM):</source>
        <translation>含其他证书颁发机构的文件 (PEM)(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>For connections that name no file of their own. Counts from their next sign-in on.</source>
        <translation>用于未指定自己文件的连接。从其下次登录起生效。</translation>
    </message>
    <message>
        <source>Type the proxy’s host. Until then the proxy stays as it was.</source>
        <translation>请输入代理的主机。在此之前代理保持原样。</translation>
    </message>
    <message>
        <source>A proxy’s password is not kept here. Set such a proxy up in the system, and choose “As the system says”.</source>
        <translation>此处不保存代理的密码。请在系统中设置这样的代理，并选择“遵从系统设置”。</translation>
    </message>
    <message>
        <source>“%1” is no host name and no address of an HTTP proxy. Until it is one, the proxy stays as it was.</source>
        <translation>“%1”不是主机名，也不是 HTTP 代理的地址。在改正之前代理保持原样。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Keycutter::OptionsEditor</name>
    <message>
        <source>Attributes to copy</source>
        <translation>要复制的属性</translation>
    </message>
    <message>
        <source>&amp;Copy:</source>
        <translation>复制(&amp;C)：</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>The secret at the destination stays as it is</source>
        <translation>目标中的机密保持不变</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>The secret at the destination is replaced</source>
        <translation>目标中的机密将被替换</translation>
    </message>
    <message>
        <source>When the key &amp;exists:</source>
        <translation>键已存在时(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>Keycutter::PathBox</name>
    <message>
        <source>/path/of/folder</source>
        <translation>/文件夹/的/路径</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanBuilder</name>
    <message>
        <source>No %1 is chosen.</source>
        <translation>没有选择%1。</translation>
    </message>
    <message>
        <source>Correct the destination.</source>
        <translation>请改正目标。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanTableModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>正在查看目标…</translation>
    </message>
    <message>
        <source>Secrets there now: %1</source>
        <translation>现有机密：%1</translation>
    </message>
    <message>
        <source>Secrets there now: %1 (%2)</source>
        <translation>现有机密：%1（%2）</translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>将创建文件夹。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 复制为 %2：%3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>副本 %1：%2</translation>
    </message>
    <message>
        <source>Version at the destination: %1</source>
        <translation>目标中的版本：%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place or name, state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Only keys that exist at the destination take a choice</source>
        <translation>只有目标中已存在的键可以选择</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>编辑名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Scopes and comment…</source>
        <translation>作用域和注释(&amp;S)…</translation>
    </message>
    <message>
        <source>As for &amp;all others again</source>
        <translation>恢复为与其他相同(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Keycutter::Reconciler</name>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>重试之前请查看目标。</translation>
    </message>
    <message>
        <source>The service said “%1”, and a new listing shows that it is the copy of an earlier run whose answer was lost.</source>
        <translation>服务说“%1”，而新的列表显示它是先前某次运行的副本，其应答已丢失。</translation>
    </message>
    <message>
        <source>The answer was lost (%1), and a new listing of the destination shows the copy.</source>
        <translation>应答丢失（%1），而目标的新列表中有该副本。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was written. Try again.</source>
        <translation>新的列表显示没有写入任何内容。请重试。</translation>
    </message>
    <message>
        <source>Nothing was written so far, but the copy may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>到目前为止没有写入任何内容，但副本可能在审批请求中等待。重试之前请查看审批请求。</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1。目标显示此键有更改，但与它一起发送的键并非都有更改，因此可能是别人所为。</translation>
    </message>
    <message>
        <source>%1. The destination shows no change of this key, though it does of others that were sent with it.</source>
        <translation>%1。目标显示此键没有更改，但与它一起发送的其他键有更改。</translation>
    </message>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1。无法列出目标以查明：%2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RecordPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Finished runs to &amp;keep:</source>
        <translation>保留的已完成运行数(&amp;K)：</translation>
    </message>
    <message>
        <source>Runs that the history keeps</source>
        <translation>历史保留的运行数</translation>
    </message>
    <message>
        <source>The oldest leave the history when the next run has ended, not before. Runs that are not finished stay.</source>
        <translation>最旧的运行在下一次运行结束后离开历史，不会提前。未完成的运行会保留。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>日志(&amp;L)：</translation>
    </message>
    <message>
        <source>The log holds no credentials, no values and no names of secrets.</source>
        <translation>日志不含凭据、值和机密的名称。</translation>
    </message>
    <message>
        <source>Diagnostic text</source>
        <translation>诊断文本</translation>
    </message>
    <message>
        <source>For a report of something that went wrong: versions, the system, the state of the connections and the last messages of the log, without credentials. Read it before you pass it on.</source>
        <translation>用于报告出错的情况：版本、系统、连接状态和日志的最后消息，不含凭据。转交之前请先阅读。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic text</source>
        <translation>复制诊断文本(&amp;D)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>全部，包括每个请求</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReplaceEditor</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Find in the names</source>
        <translation>在名称中查找</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first group found</source>
        <translation>在替换内容中，\1 代表第一个分组找到的内容</translation>
    </message>
    <message>
        <source>“a” finds “a” but not “A”</source>
        <translation>“a”匹配“a”但不匹配“A”</translation>
    </message>
    <message>
        <source>Letters of the new names</source>
        <translation>新名称的字母</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>字母不变</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>替换为(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReportCommand</name>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>无法把报告写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ResumeCommand</name>
    <message>
        <source>Run %1 has ended.</source>
        <translation>运行 %1 已结束。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunAccess</name>
    <message>
        <source>There is no run “%1”. keycutter runs lists them.</source>
        <translation>没有运行“%1”。keycutter runs 可列出运行。</translation>
    </message>
    <message>
        <source>Run %1 has not ended. keycutter resume takes it up.</source>
        <translation>运行 %1 尚未结束。keycutter resume 可继续它。</translation>
    </message>
    <message>
        <source>Run %1 is an undo, and left no copies.</source>
        <translation>运行 %1 是撤销，没有留下副本。</translation>
    </message>
    <message>
        <source>There is no saved connection to %1. Give --connection or --site.</source>
        <translation>没有到 %1 的已保存连接。请给出 --connection 或 --site。</translation>
    </message>
    <message>
        <source>Run %1 was at %2. It cannot be taken up at %3.</source>
        <translation>运行 %1 在 %2 上进行。不能在 %3 上继续。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunCenter</name>
    <message>
        <source>Asking how the copies stand</source>
        <translation>询问副本的现状</translation>
    </message>
    <message>
        <source>The connection is not signed in.</source>
        <translation>连接未登录。</translation>
    </message>
    <message>
        <source>Sign in, then ask again.</source>
        <translation>请登录后再次询问。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a person or program, an organisation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>读取各审批的状态</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunChecker</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter 在应答到达前结束</translation>
    </message>
    <message>
        <source>The secret at the destination was changed since the run was planned, and was left as it is.</source>
        <translation>目标中的机密在制定计划后被更改，因此保持不变。</translation>
    </message>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>重试之前请查看目标。</translation>
    </message>
    <message>
        <source>%1, and a new listing of the destination shows the copy.</source>
        <translation>%1，而目标的新列表中有该副本。</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1。目标显示此键有更改，但与它一起发送的键并非都有更改，因此可能是别人所为。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Not sent, because the source, whose comment it is to have, could not be listed again: %1</source>
        <translation>未发送，因为无法重新列出提供注释的源：%1</translation>
    </message>
    <message>
        <source>Not sent, because the destination could not be listed again: %1</source>
        <translation>未发送，因为无法重新列出目标：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunFollower</name>
    <message>
        <source>Cancelling: what is under way is waited for. Again to stop at once.</source>
        <translation>正在取消：等待进行中的内容。再按一次可立即停止。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunHistory</name>
    <message>
        <source>Taking up the run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>There is no connection to its place any more. Add one to %1.</source>
        <translation>已没有到该处的连接。请添加到 %1 的连接。</translation>
    </message>
    <message>
        <source>It is under way already, or its connection was closed.</source>
        <translation>它已在进行中，或其连接已关闭。</translation>
    </message>
    <message>
        <source>Take it up where the runs are recorded.</source>
        <translation>请在记录运行的那个程序中继续。</translation>
    </message>
    <message>
        <source>The record of runs cannot be read: %1. It is tried again; runs that were interrupted are offered then.</source>
        <translation>无法读取运行记录：%1。将会重试；届时会提供被中断的运行。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunJournal</name>
    <message>
        <source>Recording a call before it is sent</source>
        <translation>在发送前记录调用</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunPage</name>
    <message>
        <source>Back (Esc); a run that is under way goes on</source>
        <translation>返回（Esc）；进行中的运行会继续</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>关闭此运行</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行的进度</translation>
    </message>
    <message>
        <source>Refresh stat&amp;us</source>
        <translation>刷新状态(&amp;U)</translation>
    </message>
    <message>
        <source>Asks the service now how these copies stand</source>
        <translation>立即向服务询问这些副本的状态</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>列出目标，并说明每个副本是否如运行所要求地存在、此后被更改或已消失</translation>
    </message>
    <message>
        <source>Outcome of each secret</source>
        <translation>每个机密的结果</translation>
    </message>
    <message>
        <source>Details of the current row</source>
        <translation>当前行的详细信息</translation>
    </message>
    <message>
        <source>Open its &amp;approval</source>
        <translation>打开其审批(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>重试失败的(&amp;T)…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>为失败、已取消或未知的重新制定计划</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>撤销(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>在作出任何更改之前，显示撤销此运行会怎样</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>把结果写成 CSV、JSON 或可打印页面，不含值</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>检查并继续(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>重新列出目标，查明途中调用的结果，并复制从未发送的机密。</translation>
    </message>
    <message>
        <source>Check &amp;only</source>
        <translation>仅检查(&amp;O)</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>查明途中调用的结果，不再发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Sends nothing more until you continue; calls on their way are waited for</source>
        <translation>在您继续之前不再发送；会等待途中的调用</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>取消运行(&amp;C)</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>此运行已不存在。</translation>
    </message>
    <message>
        <source>Undo of run %1: %2</source>
        <translation>撤销运行 %1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This run has nothing to do.</source>
        <translation>此运行没有要做的事。</translation>
    </message>
    <message>
        <source>No secret has this outcome now. Choose another one above.</source>
        <translation>目前没有机密是此结果。请在上方选择其他结果。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>转到某一行可查看更多信息。</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>离开页面</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunRecord</name>
    <message>
        <source>The key appeared at the destination meanwhile and was left as it is.</source>
        <translation>键在此期间出现在目标中，因此保持不变。</translation>
    </message>
    <message>
        <source>%1 The service said “%2”.</source>
        <translation>%1 服务说“%2”。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>发送前已取消。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunStrip</name>
    <message>
        <source>#%1 %2 → %3</source>
        <comment>number of the run, where from, where to</comment>
        <translation>#%1 %2 → %3</translation>
    </message>
    <message>
        <source>Open the r&amp;un</source>
        <translation>打开运行(&amp;U)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行的进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1, paused by the service’s limit until %2</source>
        <translation>%1，因服务的限制暂停至 %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1，剩余约 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunTableModel</name>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 复制为 %2：%3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunVerifier</name>
    <message>
        <source>The service did not say.</source>
        <translation>服务未说明。</translation>
    </message>
    <message>
        <source>How its approval request stands could not be read, so it may have been merged and written: %1</source>
        <translation>无法读取其审批请求的状态，因此它可能已被合并并写入：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::Runner</name>
    <message>
        <source>Not sent: the run was interrupted before, and was only checked.</source>
        <translation>未发送：运行先前被中断，仅作了检查。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>应答到达前连接已关闭。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunsCommand</name>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1, undo of %2</source>
        <translation>%1，撤销 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Keycutter::SafetyPage</name>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>An environment counts as &amp;production when its name holds one of these words:</source>
        <translation>名称包含以下任一词语的环境算作生产环境(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Usual words</source>
        <translation>常用词语(&amp;U)</translation>
    </message>
    <message>
        <source>“prod” fits prod, PROD, prod-eu and eu_prod2, but neither product nor pre-prod. A * stands for any letters and digits. What you marked in the sidebar, or unmarked, stays so.</source>
        <translation>“prod”适用于 prod、PROD、prod-eu 和 eu_prod2，但不适用于 product 和 pre-prod。* 代表任意字母和数字。您在侧边栏中所做的标记或取消标记保持不变。</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Stop and &amp;ask when a run overwrites more secrets than</source>
        <translation>运行覆盖的机密多于此数时停下来询问(&amp;A)</translation>
    </message>
    <message>
        <source>Secrets that a run may overwrite without asking</source>
        <translation>无需询问即可覆盖的机密数</translation>
    </message>
    <message>
        <source>Runs that write to production ask in any case.</source>
        <translation>写入生产环境的运行总会询问。</translation>
    </message>
    <message>
        <source>No environment counts as production by its name; only those do that you mark in the sidebar.</source>
        <translation>没有环境因名称而算作生产环境；只有您在侧边栏中标记的才算。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without use:</source>
        <translation>无操作多少分钟后锁定(&amp;L)：</translation>
    </message>
    <message>
        <source>Minutes without use before it locks</source>
        <translation>锁定前无操作的分钟数</translation>
    </message>
    <message>
        <source>It locks with the screen and when the computer goes to sleep in any case.</source>
        <translation>无论如何，屏幕锁定或计算机进入睡眠时都会锁定。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ScopesEditor</name>
    <message>
        <source>As each is now</source>
        <translation>各自保持现状</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>指定：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>其他作用域</translation>
    </message>
    <message>
        <source>Add this scope</source>
        <translation>添加此作用域</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>请至少选择一个作用域。</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretDelegate</name>
    <message>
        <source>rotated</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>蜜罐令牌</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>键重复</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretTableView</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows</source>
        <translation>勾选或取消勾选所选行</translation>
    </message>
    <message>
        <source>Plan a copy of what is ticked</source>
        <translation>为已勾选的内容计划副本</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>选择更多行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln 个机密</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::ServeSandboxCommand</name>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>无法启动沙盒：%1。</translation>
    </message>
    <message>
        <source>Serving on 127.0.0.1 only, until Ctrl+C.</source>
        <translation>仅在 127.0.0.1 上提供，直到 Ctrl+C。</translation>
    </message>
</context>
<context>
    <name>Keycutter::Session</name>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>删除 %1 的机密</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>读取 %1 中机密的先前版本</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>恢复 %1 的机密</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>关闭审批请求</translation>
    </message>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>服务没有提供此途径。</translation>
    </message>
</context>
<context>
    <name>Keycutter::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>What you change counts at once, except where it says otherwise.</source>
        <translation>更改立即生效，另有说明的除外。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>History and log</source>
        <translation>历史和日志</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>不应用并关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keycutter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shortcut(s)</source>
        <translation>
            <numerusform>%1：%Ln 个快捷键</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Un&amp;mark as production</source>
        <translation>取消生产标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as production</source>
        <translation>标记为生产(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;load %1</source>
        <translation>重新加载%1(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>删除连接(&amp;R)…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approvals (%1)</source>
        <translation>审批 (%1)</translation>
    </message>
</context>
<context>
    <name>Keycutter::SitePicker</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>您的服务器地址</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>My own server…</source>
        <translation>我自己的服务器…</translation>
    </message>
    <message>
        <source>Fill in the address of your server.</source>
        <translation>请填写您的服务器地址。</translation>
    </message>
</context>
<context>
    <name>Keycutter::StateDelegate</name>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>What to do with this secret</source>
        <translation>如何处理此机密</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>Keycutter::StatusLine</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>正在登录“%1”…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) under way: %1 of %2 done</source>
        <translation>
            <numerusform>%Ln 个运行正在进行：已完成 %1/%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::TemplateRow</name>
    <message>
        <source>Make one copy less</source>
        <translation>减少一个副本</translation>
    </message>
    <message>
        <source>Name of copy %1</source>
        <translation>副本 %1 的名称</translation>
    </message>
    <message>
        <source>Name of the copies</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>Remove copy %1</source>
        <translation>移除副本 %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::TickHeader</name>
    <message>
        <source>The box ticks all secrets that are shown</source>
        <translation>此复选框勾选所有显示的机密</translation>
    </message>
</context>
<context>
    <name>Keycutter::TrayNotice</name>
    <message>
        <source>Keycutter</source>
        <translation>Keycutter</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoCommand</name>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was changed.</source>
        <translation>没有可供确认的终端。添加 --yes 可不经询问继续。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>继续吗？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoDialog</name>
    <message>
        <source>This is what undoing would do. What changed since the run is left alone. Nothing is changed before you confirm.</source>
        <translation>撤销会这样进行。运行之后更改的内容保持不变。在您确认之前不作任何更改。</translation>
    </message>
    <message>
        <source>Looking at what is there now</source>
        <translation>查看现有内容</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>撤销会怎样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>撤销运行 %1</translation>
    </message>
    <message>
        <source>Undo run %1: %2 → %3</source>
        <translation>撤销运行 %1：%2 → %3</translation>
    </message>
    <message>
        <source>The connection was closed. Nothing was changed.</source>
        <translation>连接已关闭。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>正在查看现有内容…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>The connection was closed before all was looked at. Nothing was changed.</source>
        <translation>在查看完之前连接已关闭。没有更改任何内容。</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>此类别中没有机密。请在上方选择其他类别。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln secret(s)…</source>
        <translation>
            <numerusform>撤销 %Ln 个机密(&amp;U)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;restore %Ln secret(s) that the run overwrote</source>
        <translation>
            <numerusform>同时恢复运行覆盖的 %Ln 个机密(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>转到某一行可查看更多信息。</translation>
    </message>
    <message>
        <source>This changes production: %1.</source>
        <translation>这会更改生产环境：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>将删除 %Ln 个副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval requests that hold %Ln secret(s) are closed.</source>
        <translation>
            <numerusform>将关闭包含 %Ln 个机密的审批请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) get(s) back what it was before the run.</source>
        <translation>
            <numerusform>%Ln 个机密将恢复到运行之前的状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) is/are left alone.</source>
        <translation>
            <numerusform>%Ln 个机密保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1 on %2?</source>
        <translation>撤销 %2 上的运行 %1 吗？</translation>
    </message>
    <message>
        <source>&amp;Undo the run</source>
        <translation>撤销运行(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoLane</name>
    <message>
        <source>Not sent, because whether it is still as the run left it cannot be told: %1</source>
        <translation>未发送，因为无法得知它是否仍如运行留下的那样：%1</translation>
    </message>
    <message>
        <source>It is gone by now.</source>
        <translation>它已消失。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>它在此期间被更改。</translation>
    </message>
    <message>
        <source>Another secret of the same key appeared beside it.</source>
        <translation>旁边出现了另一个键相同的机密。</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>与其他机密一起被拒绝，服务没有说明是哪一个：%1</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>已恢复：%1。</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>未发送，因为前面的调用失败：%1</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoReconciler</name>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1。无法列出目标以查明：%2</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but a new listing shows that it was done.</source>
        <translation>应答丢失（%1），但新的列表显示已完成。</translation>
    </message>
    <message>
        <source>Look at the destination.</source>
        <translation>请查看目标。</translation>
    </message>
    <message>
        <source>%1. It was changed meanwhile, so whether it was restored cannot be told.</source>
        <translation>%1。它在此期间被更改，因此无法得知是否已恢复。</translation>
    </message>
    <message>
        <source>Nothing was done so far, but it may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>到目前为止什么也没做，但它可能在审批请求中等待。重试之前请查看审批请求。</translation>
    </message>
    <message>
        <source>It is still listed, which a deleted secret may be for a while. Check the run again before you try again.</source>
        <translation>它仍在列表中，删除的机密可能会保留一会儿。重试之前请再次检查运行。</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was done. Try again.</source>
        <translation>新的列表显示什么也没做。请重试。</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoTableModel</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Keycutter::WelcomePage</name>
    <message>
        <source>Welcome to Keycutter</source>
        <translation>欢迎使用 Keycutter</translation>
    </message>
    <message>
        <source>Duplicate secrets inside your secret manager: many at once, to one place or several.
You see beforehand what will happen to each, and afterwards what did.
The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>在您的机密管理器内部复制机密：一次多个，到一处或多处。
您可以事先看到每个机密将会怎样，事后看到结果如何。
副本由服务自己制作：Keycutter 不要求、不显示也不保留任何机密的值。</translation>
    </message>
    <message>
        <source>The sandbox is a small secret manager with sample data inside this program. Nothing leaves your computer.</source>
        <translation>沙盒是此程序内部带有示例数据的小型机密管理器。没有任何内容离开您的计算机。</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>试用沙盒(&amp;S)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <comment>between things of one kind</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>A secret path begins with a slash.</source>
        <translation>机密路径以斜杠开头。</translation>
    </message>
    <message>
        <source>A secret path has at most %1 levels.</source>
        <translation>机密路径最多有 %1 级。</translation>
    </message>
    <message>
        <source>“%1” may hold only letters A to Z, digits, dashes and underscores.</source>
        <translation>“%1”只能包含字母 A 到 Z、数字、连字符和下划线。</translation>
    </message>
</context>
<context>
    <name>LockTexts</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>“%1” of --log is not known. Known are: %2.</source>
        <translation>--log 的“%1”未知。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>LookBackText</name>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>运行已完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten secret(s) can be restored with --restore-values.</source>
        <translation>
            <numerusform>可用 --restore-values 恢复 %n 个被覆盖的机密。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are named “%1”. Rename one.</source>
        <translation>
            <numerusform>有 %n 个连接名为“%1”。请重命名其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection “%1”. Known are: %2.</source>
        <translation>没有连接“%1”。现有的有：%2。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 “%2” is not the only one of that name. Give the id: %3.</source>
        <translation>%1“%2”不是唯一的。请给出 ID：%3。</translation>
    </message>
    <message>
        <source>%1 “%2” is not among those that this sign-in sees. Known are: %3.</source>
        <translation>%1“%2”不在此登录可见的范围内。现有的有：%3。</translation>
    </message>
    <message>
        <source>“%1” has no store.</source>
        <translation>“%1”没有存储。</translation>
    </message>
    <message>
        <source>“%1” has several stores. Give --store: %2.</source>
        <translation>“%1”有多个存储。请给出 --store：%2。</translation>
    </message>
    <message>
        <source>“%1” has no store “%2”, or several of that name. Known are: %3.</source>
        <translation>“%1”没有存储“%2”，或有多个同名存储。现有的有：%3。</translation>
    </message>
    <message>
        <source>Project “%1” has no environment “%2”. Known are: %3.</source>
        <translation>项目“%1”没有环境“%2”。现有的有：%3。</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>%1 中没有机密。</translation>
    </message>
    <message>
        <source>Not in %1: %2. Nothing was written.</source>
        <translation>不在 %1 中：%2。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Waiting for the browser&apos;s answer</source>
        <translation>等待浏览器的应答</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>The regular expression is not valid: %1 (at character %2).</source>
        <translation>正则表达式无效：%1（在第 %2 个字符）。</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”. Write it in a simpler way.</source>
        <translation>正则表达式在“%1”上耗时过长。请写得更简单。</translation>
    </message>
    <message>
        <source>Replacing makes the name of “%1” longer than %2 characters.</source>
        <translation>替换使“%1”的名称超过 %2 个字符。</translation>
    </message>
    <message>
        <source>The template is empty. Type one; {name} stands for the secret’s own name.</source>
        <translation>模板为空。请输入模板；{name} 代表机密自己的名称。</translation>
    </message>
    <message>
        <source>%1 is no placeholder. {name} stands for the secret’s own name.</source>
        <translation>%1 不是占位符。{name} 代表机密自己的名称。</translation>
    </message>
</context>
<context>
    <name>NetworkFault</name>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 拒绝了连接</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>找不到主机 %1</translation>
    </message>
    <message>
        <source>the network was lost on the way to %1</source>
        <translation>在到 %1 的途中网络中断</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 refused the connection</source>
        <translation>到 %1 途中的代理拒绝了连接</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 was not found</source>
        <translation>找不到到 %1 途中的代理</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 asks for a sign-in</source>
        <translation>到 %1 途中的代理要求登录</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 failed</source>
        <translation>到 %1 途中的代理失败</translation>
    </message>
    <message>
        <source>no trusted connection to %1 could be made</source>
        <translation>无法建立到 %1 的受信任连接</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does</source>
        <translation>%1 的应答不像 HTTP 服务器</translation>
    </message>
    <message>
        <source>the answer of %1 could not be unpacked</source>
        <translation>无法解压 %1 的应答</translation>
    </message>
    <message>
        <source>the connection to %1 ended before the answer was complete</source>
        <translation>到 %1 的连接在应答完成前结束</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln 个正在发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln 个已创建</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>已覆盖</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln 个已覆盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>等待审批</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting approval</source>
        <translation>
            <numerusform>%Ln 个等待审批</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln 个已合并</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged but not written</source>
        <translation>已合并但未写入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged but not written</source>
        <translation>
            <numerusform>%Ln 个已合并但未写入</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <translation>
            <numerusform>%Ln 个已拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln 个已删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln 个已恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>请求已关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in closed requests</source>
        <translation>
            <numerusform>%Ln 个在已关闭的请求中</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln 个保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln 个已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Approval for %1: %2 %3</source>
        <translation>%1 的审批：%2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>; the folder will be created</source>
        <translation>；将创建文件夹</translation>
    </message>
    <message>
        <source>; %1 of %2 used</source>
        <translation>；已用 %1 / %2</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln 个已覆盖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln 个已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln 个已阻止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同一位置</translation>
    </message>
    <message>
        <source>The destination is the place the secret comes from. Choose another one.</source>
        <translation>目标就是机密所在的位置。请选择其他目标。</translation>
    </message>
    <message>
        <source>rotated secret</source>
        <translation>轮换的机密</translation>
    </message>
    <message>
        <source>A secret that is managed by a rotation cannot be duplicated.</source>
        <translation>由轮换管理的机密不能复制。</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>蜜罐令牌</translation>
    </message>
    <message>
        <source>A honey token cannot be duplicated.</source>
        <translation>蜜罐令牌不能复制。</translation>
    </message>
    <message>
        <source>imported secret</source>
        <translation>导入的机密</translation>
    </message>
    <message>
        <source>The secret is imported from another folder. Duplicate it from the folder it lives in.</source>
        <translation>该机密是从另一文件夹导入的。请从它所在的文件夹复制。</translation>
    </message>
    <message>
        <source>personal override</source>
        <translation>个人覆盖值</translation>
    </message>
    <message>
        <source>A personal override cannot be duplicated.</source>
        <translation>个人覆盖值不能复制。</translation>
    </message>
    <message>
        <source>key selected twice</source>
        <translation>键被选择两次</translation>
    </message>
    <message>
        <source>More than one selected secret has this key, and only one of them can go. Select just that one.</source>
        <translation>所选机密中有多个使用此键，只能复制其中一个。请只选择那一个。</translation>
    </message>
    <message>
        <source>rotated at the destination</source>
        <translation>目标中为轮换</translation>
    </message>
    <message>
        <source>The secret at the destination is managed by a rotation and cannot be overwritten. Choose Skip for it.</source>
        <translation>目标中的机密由轮换管理，不能覆盖。请为它选择“跳过”。</translation>
    </message>
    <message>
        <source>honey token at the destination</source>
        <translation>目标中为蜜罐令牌</translation>
    </message>
    <message>
        <source>The secret at the destination is a honey token and cannot be overwritten. Choose Skip for it.</source>
        <translation>目标中的机密是蜜罐令牌，不能覆盖。请为它选择“跳过”。</translation>
    </message>
    <message>
        <source>twice at the destination</source>
        <translation>目标中重复</translation>
    </message>
    <message>
        <source>The destination holds this key more than once, so it cannot be overwritten. Remove the surplus one there, or choose Skip.</source>
        <translation>目标中此键出现多次，因此不能覆盖。请删除多余的，或选择“跳过”。</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Secrets cannot be duplicated here.</source>
        <translation>此处不能复制机密。</translation>
    </message>
    <message>
        <source>quota full</source>
        <translation>配额已满</translation>
    </message>
    <message>
        <source>The destination has no room for another secret.</source>
        <translation>目标中没有空间再放一个机密。</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>名称不允许</translation>
    </message>
    <message>
        <source>The service does not allow this name. Choose another one.</source>
        <translation>服务不允许此名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>already in this plan</source>
        <translation>已在此计划中</translation>
    </message>
    <message>
        <source>Another part of this plan writes the same key to the same place.</source>
        <translation>此计划的另一部分把相同的键写入相同的位置。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>The copy has no name. Type one, or change the template.</source>
        <translation>副本没有名称。请输入名称，或修改模板。</translation>
    </message>
    <message>
        <source>name exists</source>
        <translation>名称已存在</translation>
    </message>
    <message>
        <source>A secret of that name is there already, and the service cannot overwrite it. Choose another name.</source>
        <translation>已有同名机密，服务不能覆盖它。请选择其他名称。</translation>
    </message>
    <message>
        <source>The rules for new names have a mistake, so this copy has no name.</source>
        <translation>新名称的规则有误，因此此副本没有名称。</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>无作用域</translation>
    </message>
    <message>
        <source>The copy needs at least one scope. Choose one.</source>
        <translation>副本至少需要一个作用域。请选择。</translation>
    </message>
    <message>
        <source>The destination is under an approval policy: nothing is written there until the request is approved and merged.</source>
        <translation>目标受审批策略约束：在请求获批并合并之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>The destination is under an approval policy that may hold this sign-in&apos;s changes.</source>
        <translation>目标受审批策略约束，可能会暂缓此登录的更改。</translation>
    </message>
    <message>
        <source>The folder does not exist and will be created first.</source>
        <translation>文件夹不存在，将先创建。</translation>
    </message>
    <message>
        <source>The source has no tags, so the tags at the destination will be removed.</source>
        <translation>源没有标签，因此目标的标签将被删除。</translation>
    </message>
    <message>
        <source>The source has no metadata, so the metadata at the destination will be removed.</source>
        <translation>源没有元数据，因此目标的元数据将被删除。</translation>
    </message>
    <message>
        <source>Metadata is not copied, and the merge of the approval request will remove the metadata at the destination. Copy Metadata too to avoid that.</source>
        <translation>不复制元数据，而审批请求的合并会删除目标的元数据。要避免，请同时复制元数据。</translation>
    </message>
    <message>
        <source>Value is not copied, so the new secret will be empty.</source>
        <translation>不复制值，因此新机密将为空。</translation>
    </message>
    <message>
        <source>The destination holds a key that differs only in upper and lower case.</source>
        <translation>目标中有一个仅大小写不同的键。</translation>
    </message>
    <message>
        <source>Another new name of this plan differs from this one only in upper and lower case.</source>
        <translation>此计划中的另一个新名称与此仅大小写不同。</translation>
    </message>
    <message>
        <source>A product that may use this secret will not find this name.</source>
        <translation>可使用此机密的产品将找不到此名称。</translation>
    </message>
    <message>
        <source>The copy is there already: an earlier run sent it and never had the answer.</source>
        <translation>副本已存在：先前的运行发送了它，但没有收到应答。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>已阻止：%1</translation>
    </message>
    <message>
        <source>%1, needs approval</source>
        <translation>%1，需要审批</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Skip: copied already</source>
        <translation>跳过：已复制</translation>
    </message>
    <message>
        <source>Skip: exists</source>
        <translation>跳过：已存在</translation>
    </message>
    <message>
        <source>Skip: not part of this run</source>
        <translation>跳过：不在此运行中</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>关闭请求</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The quota could not be read, so whether all copies fit is not known: %1</source>
        <translation>无法读取配额，因此不知道所有副本能否放下：%1</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Looking at %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>ProductionRule</name>
    <message>
        <source>“%1…” is too long for a word.</source>
        <translation>“%1…”作为词语太长。</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit; every environment would fit, or none.</source>
        <translation>“%1”不含字母和数字；所有环境都会符合，或者都不符合。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>answered with nothing instead of JSON: check the base URL</source>
        <translation>应答为空而不是 JSON：请检查基础 URL</translation>
    </message>
    <message>
        <source>answered with a web page (%1) instead of JSON: check the base URL</source>
        <translation>应答为网页（%1）而不是 JSON：请检查基础 URL</translation>
    </message>
    <message>
        <source>answered with something of no type instead of JSON: check the base URL</source>
        <translation>应答没有类型，而不是 JSON：请检查基础 URL</translation>
    </message>
    <message>
        <source>answered with %1 instead of JSON: check the base URL</source>
        <translation>应答为 %1 而不是 JSON：请检查基础 URL</translation>
    </message>
    <message>
        <source>answered with a redirect to nowhere (“%1”): check the base URL</source>
        <translation>应答为无目的地的重定向（“%1”）：请检查基础 URL</translation>
    </message>
    <message>
        <source>answered with a redirect to another address, %1, which is not followed: check the base URL</source>
        <translation>应答为到另一地址 %1 的重定向，不予跟随：请检查基础 URL</translation>
    </message>
    <message>
        <source>answered with a redirect to %1, which is not followed for a change: check the base URL</source>
        <translation>应答为到 %1 的重定向，更改时不予跟随：请检查基础 URL</translation>
    </message>
    <message>
        <source>redirects again and again, last to %1: check the base URL</source>
        <translation>反复重定向，最后到 %1：请检查基础 URL</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步操作</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Destination ID</source>
        <translation>目标 ID</translation>
    </message>
    <message>
        <source>Approval ID</source>
        <translation>审批 ID</translation>
    </message>
    <message>
        <source>Name at the destination</source>
        <translation>目标中的名称</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check detail</source>
        <translation>检查详情</translation>
    </message>
    <message>
        <source>Plan SHA-256</source>
        <translation>计划的 SHA-256</translation>
    </message>
    <message>
        <source>Run %1, undo of run %2</source>
        <translation>运行 %1，撤销运行 %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>overwrite what exists</source>
        <translation>覆盖已存在的</translation>
    </message>
    <message>
        <source>skip what exists</source>
        <translation>跳过已存在的</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>命名为“%1”</translation>
    </message>
    <message>
        <source>“%1” in names replaced by “%2”</source>
        <translation>名称中的“%1”替换为“%2”</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>作用域 %1</translation>
    </message>
    <message>
        <source>The copies were not checked.</source>
        <translation>副本未检查。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录为</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查于</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>计划的 SHA-256</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>审批请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Give one of --html FILE, --csv FILE and --json FILE.</source>
        <translation>请给出 --html FILE、--csv FILE、--json FILE 三者之一。</translation>
    </message>
</context>
<context>
    <name>ResumeOptions</name>
    <message>
        <source>Takes up a run that was interrupted. First the destinations are listed again, and every secret whose call was on its way gets its outcome; then the secrets are copied that were never sent.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>继续被中断的运行。首先重新列出目标，确定途中调用的每个机密的结果；然后复制从未发送的机密。

退出码：0 全部完成，1 完成但有跳过或待审批的，2 有失败或未知的，3 什么也没能完成。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>运行的编号，如 keycutter runs 所列。</translation>
    </message>
    <message>
        <source>Find out what happened, and send nothing more.</source>
        <translation>查明发生了什么，不再发送任何内容。</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>使用此已保存的连接，而不是运行自己的连接。</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>使用此服务器，配合环境变量 KEYCUTTER_TOKEN，或 --client-id 与 KEYCUTTER_CLIENT_SECRET。</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>机器身份的客户端 ID，或 API 密钥的电子邮件，与 --site 一起使用。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>同时信任此 PEM 文件中的证书颁发机构。</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>请给出一个运行的编号。keycutter runs 可列出运行。</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>请给出 --connection 或 --site 之一。</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id 和 --ca-file 只能与 --site 一起使用。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, status</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有要做的事</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>a minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, per what</comment>
        <translation>%2 %1 次</translation>
    </message>
    <message>
        <source>%1, of which Keycutter uses %2</source>
        <translation>%1（其中 Keycutter 使用 %2 次）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s).</source>
        <translation>
            <numerusform>%Ln 次调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), within the service’s limit of %1.</source>
        <translation>
            <numerusform>%Ln 次调用，在服务的限制（%1）之内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), about %1 at the service’s limit of %2.</source>
        <translation>
            <numerusform>%Ln 次调用，在服务的限制（%2）下约需 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunJournal</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Another Keycutter is running and records the runs. The runs of this one are not recorded.</source>
        <translation>另一个 Keycutter 正在运行并记录运行。此程序的运行不会被记录。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used and cannot be renamed.</source>
        <translation>文件 %1 无法使用，也无法重命名。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>The record of earlier runs was written by a later version of Keycutter. It was set aside as %1, and a new one was begun.</source>
        <translation>先前运行的记录由较新版本的 Keycutter 写成。它已另存为 %1，并开始了新的记录。</translation>
    </message>
    <message>
        <source>The record of earlier runs is damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>先前运行的记录已损坏。它已另存为 %1，并开始了新的记录。</translation>
    </message>
    <message>
        <source>Runs are not recorded: %1</source>
        <translation>不记录运行：%1</translation>
    </message>
    <message>
        <source>Reading a recorded run</source>
        <translation>读取记录的运行</translation>
    </message>
    <message>
        <source>There is no record of it.</source>
        <translation>没有它的记录。</translation>
    </message>
    <message>
        <source>What is written of run %1 is not what was once written.</source>
        <translation>运行 %1 的记录与当初写入的不一致。</translation>
    </message>
    <message>
        <source>Reading the record of runs</source>
        <translation>读取运行记录</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk that the record is on.</source>
        <translation>请重试。如果仍然如此，请检查记录所在的磁盘。</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Export the outcome of each secret</source>
        <translation>导出每个机密的结果</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>可打印页面 (*.html)</translation>
    </message>
    <message>
        <source>Writing the report to %1</source>
        <translation>把报告写入 %1</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>请为文件选择其他位置。</translation>
    </message>
    <message>
        <source>The outcomes were written to %1. It holds keys, but no values.</source>
        <translation>结果已写入 %1。文件包含键，但不包含值。</translation>
    </message>
    <message>
        <source>started at %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>已结束：%1。</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>完成：%1。</translation>
    </message>
    <message>
        <source>Checked %1: %2.</source>
        <translation>%1检查：%2。</translation>
    </message>
    <message>
        <source>Paused by the service’s limit.</source>
        <translation>因服务的限制暂停。</translation>
    </message>
    <message>
        <source>Paused by the service’s limit until %1, %2 to go. It goes on by itself.</source>
        <translation>因服务的限制暂停至 %1，还有 %2。之后会自动继续。</translation>
    </message>
    <message>
        <source>About to start…</source>
        <translation>即将开始…</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>正在查明途中调用的结果…</translation>
    </message>
    <message>
        <source>Creating folders at the destinations…</source>
        <translation>正在目标中创建文件夹…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Paused: nothing more is sent. Waiting for the calls under way…</source>
        <translation>已暂停：不再发送。正在等待进行中的调用…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you continue.</source>
        <translation>已暂停。在您继续之前不会发送。</translation>
    </message>
    <message>
        <source>Waiting: the sign-in has ended. Sign in again and the run goes on; no secret failed for it.</source>
        <translation>等待中：登录已结束。重新登录后运行继续；没有机密因此失败。</translation>
    </message>
    <message>
        <source>Cancelling: nothing more is sent. Waiting for the calls under way…</source>
        <translation>正在取消：不再发送。正在等待进行中的调用…</translation>
    </message>
    <message>
        <source>Interrupted: %1. What became of the calls that were on their way is found out by a check.</source>
        <translation>已中断：%1。途中调用的结果可通过检查查明。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>took less than 1 s</source>
        <translation>用时不到 1 秒</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: folder to be created</source>
        <translation>%1：待创建文件夹</translation>
    </message>
    <message>
        <source>%1: folder is being created</source>
        <translation>%1：正在创建文件夹</translation>
    </message>
    <message>
        <source>%1: folder created</source>
        <translation>%1：文件夹已创建</translation>
    </message>
    <message>
        <source>%1: folder was there by now</source>
        <translation>%1：文件夹已存在</translation>
    </message>
    <message>
        <source>%1: folder could not be created. %2</source>
        <translation>%1：无法创建文件夹。%2</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 复制为 %2：%3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation>检查：%1。</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>The check waits: the sign-in has ended.</source>
        <translation>检查等待中：登录已结束。</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %Ln place(s) listed…</source>
        <translation>
            <numerusform>正在检查：已列出 %1 / %Ln 处…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: whether the copies are there as asked is not known.</source>
        <translation>未检查：不知道副本是否按要求存在。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were made and are “%1” at the service.</source>
        <translation>
            <numerusform>已制作 %Ln 个副本，在服务中的状态为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended when it was read. Another Keycutter records the runs, and may be at this one. Take it up there.</source>
        <translation>读取时尚未结束。另一个 Keycutter 正在记录运行，可能正在处理此运行。请在那里继续。</translation>
    </message>
    <message>
        <source>%1, %2. Before that: %3</source>
        <translation>%1，%2。此前：%3</translation>
    </message>
    <message>
        <source>Before the undo: %1</source>
        <translation>撤销之前：%1</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>; about %1 left</source>
        <translation>；剩余约 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>正在查明途中调用的结果…</translation>
    </message>
    <message>
        <source>Creating missing folders…</source>
        <translation>正在创建缺少的文件夹…</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>The service&apos;s rate limit is reached. Going on at %1%2.</source>
        <translation>已达到服务的速率限制。将于 %1 继续%2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>The sign-in has expired and cannot be renewed. What was not sent yet is cancelled.</source>
        <translation>登录已过期且无法续期。尚未发送的已取消。</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>The key appeared at the destination before the merge, which left it as it was.</source>
        <translation>键在合并之前出现在目标中，合并使其保持原样。</translation>
    </message>
    <message>
        <source>Some keys of this request were not written, and the service does not say which. Look at the destination.</source>
        <translation>此请求的有些键未写入，服务没有说明是哪些。请查看目标。</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>#%1 Undo of #%2: %3</source>
        <translation>#%1 撤销 #%2：%3</translation>
    </message>
</context>
<context>
    <name>RunTarget</name>
    <message>
        <source>Exit codes: 0 all done, 1 done with something left, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>退出码：0 全部完成，1 完成但有剩余，2 有失败或未知的，3 什么也没能完成。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>运行的编号，如 keycutter runs 所列。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>从此级别起记录到标准错误：debug、info、warning。</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>输出 JSON 而不是表格。</translation>
    </message>
    <message>
        <source>Lists the destinations of a run again and says of each copy whether it is there as the run asked, was changed since, or is gone. Changes nothing.</source>
        <translation>重新列出运行的目标，并说明每个副本是否如运行所要求地存在、此后被更改或已消失。不作任何更改。</translation>
    </message>
    <message>
        <source>Takes a run back: copies that it created and that are still as it left them are deleted, and approval requests that are not merged are closed. What changed since is left alone. Asks before it begins.</source>
        <translation>撤销运行：删除它创建且仍保持原样的副本，并关闭未合并的审批请求。此后更改的内容保持不变。开始前会询问。</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>显示将做什么，不作任何更改。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>Also restore what was overwritten. For this, the old values pass through this computer&apos;s memory.</source>
        <translation>同时恢复被覆盖的内容。为此，旧值会经过此计算机的内存。</translation>
    </message>
    <message>
        <source>Writes a report of a recorded run, without values.</source>
        <translation>写出记录的运行的报告，不含值。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>As a page to read and print, to this file; - for the output.</source>
        <translation>作为可阅读和打印的页面写入此文件；- 表示输出。</translation>
    </message>
    <message>
        <source>As a table for spreadsheets.</source>
        <translation>作为电子表格用的表格。</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>作为 JSON。</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>请给出一个运行的编号。keycutter runs 可列出运行。</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>使用此已保存的连接，而不是运行自己的连接。</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>使用此服务器，配合环境变量 KEYCUTTER_TOKEN，或 --client-id 与 KEYCUTTER_CLIENT_SECRET。</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>机器身份的客户端 ID，或 API 密钥的电子邮件，与 --site 一起使用。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>同时信任此 PEM 文件中的证书颁发机构。</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>请给出 --connection 或 --site 之一。</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id 和 --ca-file 只能与 --site 一起使用。</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The key is at the destination already.</source>
        <translation>键已在目标中。</translation>
    </message>
    <message>
        <source>Not part of this run.</source>
        <translation>不在此运行中。</translation>
    </message>
    <message>
        <source>The destination was not looked at yet.</source>
        <translation>尚未查看目标。</translation>
    </message>
    <message>
        <source>The destination could not be listed: %1</source>
        <translation>无法列出目标：%1</translation>
    </message>
</context>
<context>
    <name>RunsOptions</name>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>输出 JSON 而不是表格。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>从此级别起记录到标准错误：debug、info、warning。</translation>
    </message>
    <message>
        <source>Lists the recorded runs, newest first. One that was interrupted can be taken up with keycutter resume.</source>
        <translation>列出记录的运行，最新的在前。被中断的可用 keycutter resume 继续。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>Starting the sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <translation>%1 沙盒</translation>
    </message>
    <message>
        <source>It serves no service that this program knows.</source>
        <translation>它没有提供此程序认识的服务。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SecretColumns</name>
    <message>
        <source>Another secret here has the same key.</source>
        <translation>此处有另一个键相同的机密。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>rotated</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>This secret is managed by a rotation; the service does not duplicate it.</source>
        <translation>此机密由轮换管理；服务不复制它。</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>蜜罐令牌</translation>
    </message>
    <message>
        <source>This secret is a honey token; the service does not duplicate it.</source>
        <translation>此机密是蜜罐令牌；服务不复制它。</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>This is a personal override; only shared secrets can be duplicated.</source>
        <translation>这是个人覆盖值；只有共享的机密可以复制。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>This secret is imported from another place; duplicate it from there.</source>
        <translation>此机密是从别处导入的；请从那里复制。</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>键重复</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>创建于 %1</translation>
    </message>
</context>
<context>
    <name>ServeSandboxOptions</name>
    <message>
        <source>Serves the sandbox on 127.0.0.1 until interrupted: a server with the services&apos; APIs and sample data. Prints its base URLs and sample credentials.</source>
        <translation>在 127.0.0.1 上提供沙盒直到被中断：带有各服务 API 和示例数据的服务器。输出其基础 URL 和示例凭据。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>Port to listen on; any free one without.</source>
        <translation>监听的端口；未指定则为任一空闲端口。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>Allow N requests per window: of each Infisical route, or of all of a Cloudflare user&apos;s.</source>
        <translation>每个时间窗允许 N 个请求：Infisical 按路由，Cloudflare 按用户的全部请求。</translation>
    </message>
    <message>
        <source>Length of the window that --rate-limit counts in; without, 60 for Infisical and 300 for Cloudflare.</source>
        <translation>--rate-limit 计数的时间窗长度；未指定时 Infisical 为 60，Cloudflare 为 300。</translation>
    </message>
    <message>
        <source>How a 429 says when: seconds, date or absent.</source>
        <translation>429 如何说明时间：seconds、date 或 absent。</translation>
    </message>
    <message>
        <source>Behave like a server that cannot duplicate yet.</source>
        <translation>表现为尚不能复制的服务器。</translation>
    </message>
    <message>
        <source>Behave like a server without the v4 routes.</source>
        <translation>表现为没有 v4 路由的服务器。</translation>
    </message>
    <message>
        <source>Pause before each answer.</source>
        <translation>每次应答前暂停。</translation>
    </message>
    <message>
        <source>Carry every change out, then answer 500.</source>
        <translation>执行每个更改，然后应答 500。</translation>
    </message>
    <message>
        <source>Let machine identities write past approval policies.</source>
        <translation>允许机器身份绕过审批策略写入。</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval requests.</source>
        <translation>不允许机器身份读取审批请求。</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval policies.</source>
        <translation>不允许机器身份读取审批策略。</translation>
    </message>
    <message>
        <source>Behave like a server whose plan has no approvals.</source>
        <translation>表现为套餐不含审批的服务器。</translation>
    </message>
    <message>
        <source>Do not say in listings which secrets are honey tokens.</source>
        <translation>不在列表中说明哪些机密是蜜罐令牌。</translation>
    </message>
    <message>
        <source>Answer 200 when a folder to create exists.</source>
        <translation>要创建的文件夹已存在时应答 200。</translation>
    </message>
    <message>
        <source>Answer the first duplicate into a new folder with 404.</source>
        <translation>对复制到新文件夹的第一个请求应答 404。</translation>
    </message>
    <message>
        <source>Life of the tokens.</source>
        <translation>令牌的有效期。</translation>
    </message>
    <message>
        <source>Until when tokens can be renewed, from their issue.</source>
        <translation>令牌自签发起可续期的期限。</translation>
    </message>
    <message>
        <source>Secrets in the large project&apos;s folder.</source>
        <translation>大项目文件夹中的机密数。</translation>
    </message>
    <message>
        <source>Put this text into every value.</source>
        <translation>在每个值中放入此文本。</translation>
    </message>
    <message>
        <source>Seed of the sample data.</source>
        <translation>示例数据的种子。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>从此级别起记录到标准错误：debug、info、warning。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a number that fits.</source>
        <translation>--%2 的“%1”不是合适的数字。</translation>
    </message>
    <message>
        <source>“%1” of --retry-after is not known. Known are: seconds, date, absent.</source>
        <translation>--retry-after 的“%1”未知。可用的有：seconds、date、absent。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>服务没有提供此途径。</translation>
    </message>
    <message>
        <source>Use the service’s own pages.</source>
        <translation>请使用服务自己的页面。</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Table of secrets</source>
        <translation>机密表格</translation>
    </message>
</context>
<context>
    <name>SignInPatience</name>
    <message>
        <source>Not sent, because the sign-in could not be renewed: %1</source>
        <translation>未发送，因为无法续订登录：%1</translation>
    </message>
</context>
<context>
    <name>SiteAddress</name>
    <message>
        <source>Reading the server&apos;s address</source>
        <translation>读取服务器的地址</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>只能使用 https 地址。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>地址中不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, for example %1.</source>
        <translation>请输入服务器的地址，例如 %1。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way could read the credential; it is used only to this machine itself.</source>
        <translation>使用普通 http 时途中任何人都能读取凭据；它只用于连接本机自身。</translation>
    </message>
    <message>
        <source>Use the server&apos;s https address.</source>
        <translation>请使用服务器的 https 地址。</translation>
    </message>
</context>
<context>
    <name>TrustSettings</name>
    <message>
        <source>Reading the CA file “%1”</source>
        <translation>读取 CA 文件“%1”</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificates of your authority.</source>
        <translation>请选择包含您的证书颁发机构证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>文件太大，不是 CA 文件。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>文件中没有 PEM 格式的证书。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter 在应答到达前结束</translation>
    </message>
    <message>
        <source>Undo the run again: what was done already is found then and left alone.</source>
        <translation>请再次撤销运行：已完成的会被识别并保持不变。</translation>
    </message>
    <message>
        <source>Not sent, because the undo was interrupted. Undo the run again.</source>
        <translation>未发送，因为撤销被中断。请再次撤销运行。</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>其现状未知。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的了。</translation>
    </message>
    <message>
        <source>It was changed since the run.</source>
        <translation>它在运行之后被更改。</translation>
    </message>
    <message>
        <source>It is not as the run was to leave it.</source>
        <translation>它与运行应留下的不同。</translation>
    </message>
    <message>
        <source>It is not known whether the run wrote it. Look at the destination.</source>
        <translation>不知道是否由运行写入。请查看目标。</translation>
    </message>
    <message>
        <source>The run did not write it.</source>
        <translation>运行没有写入它。</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>未检查。</translation>
    </message>
    <message>
        <source>Its approval request is not known any more.</source>
        <translation>其审批请求已不可知。</translation>
    </message>
    <message>
        <source>It is a rotated secret or a honey token by now.</source>
        <translation>它现在是轮换的机密或蜜罐令牌。</translation>
    </message>
    <message>
        <source>Another secret of the same key is there too, and the two cannot be told apart in a call.</source>
        <translation>另有一个键相同的机密，调用无法区分两者。</translation>
    </message>
    <message>
        <source>This will wait for approval.</source>
        <translation>这将等待审批。</translation>
    </message>
    <message>
        <source>This may have to wait for approval.</source>
        <translation>这可能需要等待审批。</translation>
    </message>
    <message>
        <source>The service offers no way to delete it.</source>
        <translation>服务没有提供删除它的途径。</translation>
    </message>
    <message>
        <source>It is older than the run’s request, so it is not the run’s copy.</source>
        <translation>它早于运行的请求，因此不是运行的副本。</translation>
    </message>
    <message>
        <source>It was overwritten, and the service keeps no earlier version.</source>
        <translation>它被覆盖，而服务没有保留先前版本。</translation>
    </message>
    <message>
        <source>It was overwritten, and its earlier version cannot be read: %1</source>
        <translation>它被覆盖，而其先前版本无法读取：%1</translation>
    </message>
    <message>
        <source>It was overwritten, and what it was before is not known any more.</source>
        <translation>它被覆盖，而先前的内容已不可知。</translation>
    </message>
    <message>
        <source>It was overwritten. It can be restored, but that is off.</source>
        <translation>它被覆盖。可以恢复，但已关闭该选项。</translation>
    </message>
    <message>
        <source>Not known any more, so they stay as they are: %1.</source>
        <translation>已不可知，因此保持现状：%1。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>关闭请求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln 个待删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to restore</source>
        <translation>
            <numerusform>%Ln 个待恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in requests to close</source>
        <translation>
            <numerusform>%Ln 个在待关闭的请求中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln 个保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message numerus="yes">
        <source>The service cannot restore %Ln secret(s) by itself: this program reads each earlier value and writes it again. The values pass through this computer’s memory; the program overwrites its copies after, and does not show, log or store them.</source>
        <translation>
            <numerusform>服务自己无法恢复 %Ln 个机密：此程序读取每个先前的值并重新写入。值会经过此计算机的内存；之后程序会覆盖其副本，不显示、不记录也不存储它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommandOptions</name>
    <message>
        <source>Give either --plan or --yes.</source>
        <translation>请给出 --plan 或 --yes 之一。</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>As asked</source>
        <translation>符合要求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as asked</source>
        <translation>
            <numerusform>%Ln 个符合要求</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked, not ready yet</source>
        <translation>符合要求，尚未就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready yet</source>
        <translation>
            <numerusform>%Ln 个尚未就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>与要求不符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as asked</source>
        <translation>
            <numerusform>%Ln 个与要求不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln 个此后更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln 个已消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>无法得知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be told</source>
        <translation>
            <numerusform>%Ln 个无法得知</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not written</source>
        <translation>
            <numerusform>%Ln 个未写入</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>skip multiline encoding</source>
        <translation>跳过多行编码</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>The run has written nothing</source>
        <translation>运行没有写入任何内容</translation>
    </message>
    <message>
        <source>The key is there more than once, and it is not known which is the copy.</source>
        <translation>该键出现多次，不知道哪个是副本。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不在那里。</translation>
    </message>
    <message>
        <source>It is not there any more; another secret has its key now.</source>
        <translation>它已不在那里；另一个机密现在使用它的键。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>它已被删除。</translation>
    </message>
    <message>
        <source>It was renamed to “%1”.</source>
        <translation>它已重命名为“%1”。</translation>
    </message>
    <message>
        <source>It was saved again; its attributes are as asked.</source>
        <translation>它被重新保存；其属性符合要求。</translation>
    </message>
    <message>
        <source>Other than asked now: %1.</source>
        <translation>现在与要求不同：%1。</translation>
    </message>
    <message>
        <source>Other than asked: %1.</source>
        <translation>与要求不同：%1。</translation>
    </message>
    <message>
        <source>The service gives its state as “%1”.</source>
        <translation>服务给出的状态为“%1”。</translation>
    </message>
    <message>
        <source>Not told by the service or not known any more, so not compared: %1.</source>
        <translation>服务未说明或已不可知，因此未比较：%1。</translation>
    </message>
    <message>
        <source>The place is not there any more: %1</source>
        <translation>该处已不存在：%1</translation>
    </message>
    <message>
        <source>The place could not be listed: %1</source>
        <translation>无法列出该处：%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try: keycutter help %1</source>
        <translation>请尝试：keycutter help %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Keycutter is open already but does not answer. It is opened once more; runs of this window are not recorded.</source>
        <translation>Keycutter 已打开但没有响应。将再打开一次；此窗口的运行不会被记录。</translation>
    </message>
</context>
</TS>
